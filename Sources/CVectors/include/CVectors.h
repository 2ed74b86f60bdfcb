#pragma once
// The steps of byte-wise vector code that Swift's SIMD types have no operation for. Those behind a call take the
// processor's own instructions where it has them; CVECTORS_PORTABLE leaves these out, to try the plain C.
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#if defined(__SSE2__)
#include <emmintrin.h>
#elif defined(__ARM_NEON) && defined(__aarch64__)
#include <arm_neon.h>
#endif

/// Sixteen bytes; Swift sees SIMD16<UInt8>.
typedef uint8_t cvectors_bytes __attribute__((ext_vector_type(16)));

/// The top bits of the 64 bytes in `a`, `b`, `c`, `d`, the first byte's lowest.
static inline __attribute__((always_inline)) uint64_t cvectors_top_bits(
    cvectors_bytes a, cvectors_bytes b, cvectors_bytes c, cvectors_bytes d) {
#if defined(__SSE2__)
  uint64_t low = (uint32_t)_mm_movemask_epi8((__m128i)a) | (uint32_t)_mm_movemask_epi8((__m128i)b) << 16;
  uint64_t high = (uint32_t)_mm_movemask_epi8((__m128i)c) | (uint32_t)_mm_movemask_epi8((__m128i)d) << 16;
  return low | high << 32;
#elif defined(__ARM_NEON) && defined(__aarch64__)
  // Each byte keeps the bit of its place among eight; adding neighbours three times packs them.
  const uint8x16_t places = {1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128};
#define CVECTORS_PLACED(v) vandq_u8(vreinterpretq_u8_s8(vshrq_n_s8(vreinterpretq_s8_u8((uint8x16_t)(v)), 7)), places)
  uint8x16_t ab = vpaddq_u8(CVECTORS_PLACED(a), CVECTORS_PLACED(b));
  uint8x16_t cd = vpaddq_u8(CVECTORS_PLACED(c), CVECTORS_PLACED(d));
#undef CVECTORS_PLACED
  uint8x16_t abcd = vpaddq_u8(ab, cd);
  return vgetq_lane_u64(vreinterpretq_u64_u8(vpaddq_u8(abcd, abcd)), 0);
#else
  uint64_t bits = 0;
  for (int at = 0; at < 16; at++) {
    bits |= (uint64_t)(a[at] >> 7) << at | (uint64_t)(b[at] >> 7) << (at + 16);
    bits |= (uint64_t)(c[at] >> 7) << (at + 32) | (uint64_t)(d[at] >> 7) << (at + 48);
  }
  return bits;
#endif
}

/// Whether a top bit of `v` is set.
static inline __attribute__((always_inline)) int cvectors_any_top_bit(cvectors_bytes v) {
#if defined(__SSE2__)
  return _mm_movemask_epi8((__m128i)v) != 0;
#elif defined(__ARM_NEON) && defined(__aarch64__)
  return vmaxvq_u8((uint8x16_t)v) > 127;
#else
  uint8_t any = 0;
  for (int at = 0; at < 16; at++) any |= v[at];
  return any > 127;
#endif
}

/// Copies the bytes of the 64-byte `block` whose bits are set in `kept` to `out`, one behind the other; returns their
/// number. Up to 63 bytes behind the end of `block` are read and up to 64 bytes of `out` written, whatever the number.
size_t cvectors_squeeze(const uint8_t *block, uint64_t kept, uint8_t *out);

/// Whether one of the `count` bytes from `bytes` on is `byte`.
static inline __attribute__((always_inline)) bool cvectors_contains(const uint8_t *bytes, size_t count, uint8_t byte) {
  return memchr(bytes, byte, count) != 0;
}

/// Has the processor fetch what lies at `address`, which need not be readable.
static inline __attribute__((always_inline)) void cvectors_prefetch(const void *address) { __builtin_prefetch(address); }

/// Counts the bits set in `words` and writes how many stand in front of each group of eight words to `ranks`, one entry
/// a group begun; returns their number in all.
size_t cvectors_ranks(const uint64_t *words, size_t count, size_t *ranks);

/// The position in `words` of the set bit that has `rank` set bits in front of it, which must be there.
size_t cvectors_select(const uint64_t *words, size_t rank);

/// The classes of the bytes in a block of 64, as bits, the first byte's lowest.
typedef struct {
  /// From 0x80 on.
  uint64_t non_ascii;
  /// 0x80 to 0xBF.
  uint64_t continuations;
  /// 0xD8 and 0xD9.
  uint64_t arabic;
  /// Behind 0xD8 or 0xD9, with cvectors_tatweel.
  uint64_t tatweels;
  /// Behind 0xD8 or 0xD9, with cvectors_removed.
  uint64_t removed;
  /// Behind 0xD8 or 0xD9, with cvectors_shortened.
  uint64_t shortened;
  /// VT, FF and CR, and behind 0xD8 or 0xD9 with cvectors_rare.
  uint64_t rare;
} cvectors_block;

enum {
  cvectors_removed = 1,
  cvectors_shortened = 2,
  cvectors_tatweel = 4,
  cvectors_rare = 8,
  /// The bytes of a table: for 0xD8 and then for 0xD9, by the six low bits of the byte behind, 64 bytes that the first
  /// byte becomes, 64 that the second becomes, and 64 of the flags above.
  cvectors_table_size = 6 * 64,
};

/// Whether the processor looks 64 bytes up in a table at once, so that folding by table pays.
bool cvectors_has_lookup(void);

/// Folds the characters of two bytes that begin with 0xD8 and 0xD9 by `table` into `folded`, 64 bytes, and tells the
/// classes of all. `source` begins with a character; one byte behind the block is read.
void cvectors_fold(const uint8_t *source, const uint8_t *table, uint8_t *folded, cvectors_block *block);

/// A token of folded text. Offsets have 32 bits.
typedef struct {
  uint32_t start;
  uint32_t end;
  /// The mark's scalar, 0 for words and numbers, and above it flags.
  uint32_t sign;
  /// The line feeds between the token before it and this one.
  uint32_t breaks;
} cvectors_token;

enum {
  cvectors_is_number = 1 << 24,
  cvectors_is_mark = 1 << 25,
  /// Nothing stands between the token before it and this one.
  cvectors_is_glued = 1 << 26,
  /// How many blocks of 64 bytes are cut at once.
  cvectors_cut_blocks = 16,
};

/// Where the cutting of a text has come to.
typedef struct {
  /// The first byte that is not read, the start of a token or of what stands between two.
  size_t offset;
  /// The end of the last token, where there is one.
  size_t end;
  bool has_end;
  /// The line feeds behind the last token.
  uint32_t breaks;
} cvectors_cursor;

/// Cuts the `count` bytes of `text` from the cursor's offset on, which must not be 0, into tokens, as many as end in the
/// next `cvectors_cut_blocks` blocks of 64 bytes, and returns how many. Words are letters, numbers digits with single
/// commas and points between them, all else but blanks marks of one byte. Only plain blocks are cut: no control characters
/// stand in them, and from 0x80 on nothing but letters of U+0620–U+06D3. There must be room for 64 tokens a block and 16
/// more. A cursor stays where it is before a block that is not plain, a token as long as all blocks, and less than a block.
size_t cvectors_cut(const uint8_t *text, size_t count, cvectors_cursor *cursor, cvectors_token *out);

/// The first of the `count` tokens from `from` on before which line feeds stand, `count` where there is none.
size_t cvectors_next_line(const cvectors_token *tokens, size_t from, size_t count);

enum {
  /// A number, or what a filter lets through but commas, points and semicolons.
  cvectors_sign_noted = 1,
  /// No word of four bytes and more, or one that may be the article behind clitics.
  cvectors_sign_short = 2,
  cvectors_sign_mark = 4,
  /// A mark that is no comma, point or semicolon.
  cvectors_sign_other_mark = 8,
  cvectors_sign_opens_line = 16,
  cvectors_sign_glued = 32,
  // Not written here: that a word may begin a phrase over those behind it, and that it is one of dates.
  cvectors_sign_phrase = 64,
  cvectors_sign_dated = 128,
};

enum {
  // What was noted, as its number until more is known of it.
  cvectors_noted_word = 0,
  cvectors_noted_number = 1,
  cvectors_noted_mark = 2,
};

/// How many tokens were noted, how many of them are words, and how many lines begin behind the first token.
typedef struct {
  size_t noted, words, lines;
} cvectors_noted;

/// Two to the power of `bits` bits in words of 64; the hash of a token's last eight bytes names a word by its highest bits,
/// and two bits of it by the twelve below.
typedef struct {
  const uint64_t *words;
  int bits;
} cvectors_filter;

/// Room for what is told of tokens; the lists need it for eight more than there are.
typedef struct {
  /// What a glance tells of each token: cvectors_sign_noted and the others.
  uint8_t *signs;
  /// The places of those that are noted.
  uint32_t *noted;
  /// What each of these is: cvectors_noted_word and the others.
  uint32_t *kinds;
  /// Which of these are words, as places in the list.
  uint32_t *words;
  /// The places of those that lines begin with, the first token left out.
  uint32_t *lines;
} cvectors_notes;

/// Writes to `out` what a glance tells of the `count` tokens of `text`.
cvectors_noted cvectors_note(
    const uint8_t *text, const cvectors_token *tokens, size_t count, cvectors_filter filter, cvectors_notes out);

/// How a token stands between what is nothing to a grammar: all that it can ask of its neighbours is the same for all tokens
/// that stand so, but for letters of the words beside it.
enum {
  /// Between words.
  cvectors_among_words,
  /// Behind such a word and before a comma, point or semicolon on the same line.
  cvectors_before_mark,
  /// Before such a word and behind a comma, point or semicolon that it does not touch.
  cvectors_behind_mark,
  /// First on its line, before a word; behind a comma, point or semicolon that ends the line before.
  cvectors_line_start,
  /// Behind such a mark and before one.
  cvectors_between_marks,
  /// Something of the grammar may stand beside it or behind a mark beside it, or a phrase begin within three tokens before it
  /// on its line, or it touches what is before it.
  cvectors_unsettled,
  cvectors_settings,
};

/// Writes to `settings` how each of the `count` tokens at the places `tokens` stands: cvectors_among_words and the others.
/// `signs` are those that a glance tells of all tokens, from the first on, and `known` those of what the grammar knows; three
/// before the first can be read and four behind the last.
void cvectors_settle(
    const uint8_t *signs, const uint32_t *tokens, size_t count, uint8_t known, uint8_t *settings);

/// A block of 64 bytes and some of its bytes as bits, the first lowest.
typedef struct {
  size_t offset;
  uint64_t bytes;
} cvectors_glued_block;

/// The first of the blocks from `offset` on of the `count` bytes of `source` in which there are bytes at which «ة», «ى» or
/// the mark of fathatan stands with a letter of U+0621–U+064A behind it, and these bytes; no bytes where there is none. The last block lies over
/// the one before it; of fewer than 67 bytes none is looked at. The text must be valid UTF-8 for the bits to be exact.
cvectors_glued_block cvectors_glued(const uint8_t *source, size_t offset, size_t count);
