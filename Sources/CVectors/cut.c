#include "classify.h"

/// Where tokens of a block begin and end, as bits.
typedef struct {
  uint64_t starts, ends, numbers, marks, line_feeds;
} edges;

/// What a block goes on with, and what it leaves to the next, one bit each.
typedef struct {
  uint64_t word, number, mark;
} carry;

enum { blocks_at_once = cvectors_cut_blocks, most_tokens = 64 * blocks_at_once };

/// The edges in the block at `source`, behind which there is a byte where `has_next`.
static inline __attribute__((always_inline)) edges edges_of(
    const text_block *block, const uint8_t *source, bool has_next, carry *open) {
  const uint64_t next_digit = has_next && (uint8_t)(source[64] - '0') < 10;
  const uint64_t letters = block->letters, digits = block->digits;
  const uint64_t numbers
      = digits | (block->separators & (digits << 1 | open->number) & (digits >> 1 | next_digit << 63));
  const uint64_t marks = ~(letters | numbers | block->blanks);
  const uint64_t behind_letter = letters << 1 | open->word, behind_number = numbers << 1 | open->number;
  edges found = {
    .starts = (letters & ~behind_letter) | (numbers & ~behind_number) | marks,
    .ends = (behind_letter & ~letters) | (behind_number & ~numbers) | marks << 1 | open->mark,
    .numbers = numbers,
    .marks = marks,
    .line_feeds = block->line_feeds,
  };
  *open = (carry){.word = letters >> 63, .number = numbers >> 63, .mark = marks >> 63};
  return found;
}

/// The tokens of some blocks, field by field: starts and ends are found apart and meet by their places.
typedef struct {
  uint32_t starts[most_tokens + 16], ends[most_tokens + 16], signs[most_tokens + 16], breaks[most_tokens + 65];
  size_t start_count, end_count;
} columns;

/// Counts the line feeds before each of the tokens that begin in a block.
static inline __attribute__((always_inline)) void count_breaks(const edges *edges, columns *out) {
  uint64_t line_feeds = edges->line_feeds;
  memset(out->breaks + out->start_count + 1, 0, 64 * sizeof out->breaks[0]);
  while (line_feeds != 0) {
    const uint64_t before = (line_feeds & -line_feeds) - 1;
    out->breaks[out->start_count + (size_t)__builtin_popcountll(edges->starts & before)]++;
    line_feeds &= line_feeds - 1;
  }
}

/// Appends the edges of the block at `source`, which begins at `offset` of the text; `glued` are starts at which a token
/// ends.
static inline __attribute__((always_inline)) void put_bits(
    const edges *edges, const uint8_t *source, uint32_t offset, uint64_t glued, columns *out) {
  for (uint64_t starts = edges->starts; starts != 0; starts &= starts - 1) {
    const int at = __builtin_ctzll(starts);
    const uint32_t is_mark = edges->marks >> at & 1, is_number = edges->numbers >> at & 1;
    out->starts[out->start_count] = offset + (uint32_t)at;
    out->signs[out->start_count++] = (source[at] & (0 - is_mark))
        | (is_number * cvectors_is_number | is_mark * cvectors_is_mark | (uint32_t)(glued >> at & 1) * cvectors_is_glued);
  }
  for (uint64_t ends = edges->ends; ends != 0; ends &= ends - 1) {
    out->ends[out->end_count++] = offset + (uint32_t)__builtin_ctzll(ends);
  }
}

#if defined(__x86_64__) && !defined(CVECTORS_PORTABLE)
#define WITH_COMPRESS __attribute__((target("avx512f,avx512bw,avx512vbmi2,popcnt,bmi,bmi2")))

/// Appends `count` bytes of `bytes` to `out` as numbers above `base`, sixteen at a time; in text there are seldom more.
WITH_COMPRESS static inline __attribute__((always_inline)) void widen(
    __m512i bytes, size_t count, uint32_t base, uint32_t *out) {
  const __m512i bases = _mm512_set1_epi32((int)base);
  _mm512_storeu_si512(out, _mm512_add_epi32(bases, _mm512_cvtepu8_epi32(_mm512_castsi512_si128(bytes))));
  if (count > 16) {
    uint8_t all[64];
    _mm512_storeu_si512(all, bytes);
    for (size_t at = 16; at < count; at++) out[at] = base + all[at];
  }
}

/// The same as ``put_bits``, a few instructions a block.
WITH_COMPRESS static inline __attribute__((always_inline)) void put_avx512(
    const edges *edges, const uint8_t *source, uint32_t offset, uint64_t glued, columns *out) {
  static const uint8_t places[64] = {
    0,  1,  2,  3,  4,  5,  6,  7,  8,  9,  10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21,
    22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43,
    44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63,
  };
  const __m512i at = _mm512_loadu_si512(places);
  const size_t starts = (size_t)__builtin_popcountll(edges->starts), ends = (size_t)__builtin_popcountll(edges->ends);
  widen(_mm512_maskz_compress_epi8(edges->starts, at), starts, offset, out->starts + out->start_count);
  widen(_mm512_maskz_compress_epi8(edges->ends, at), ends, offset, out->ends + out->end_count);
  const __m512i kinds = _mm512_or_si512(
      _mm512_or_si512(
          _mm512_maskz_set1_epi8(edges->numbers, cvectors_is_number >> 24),
          _mm512_maskz_set1_epi8(edges->marks, cvectors_is_mark >> 24)),
      _mm512_maskz_set1_epi8(glued, cvectors_is_glued >> 24));
  const __m512i marks = _mm512_maskz_loadu_epi8(edges->marks, source);
  uint32_t *signs = out->signs + out->start_count;
  if (starts <= 16) {
    const __m512i high = _mm512_cvtepu8_epi32(_mm512_castsi512_si128(_mm512_maskz_compress_epi8(edges->starts, kinds)));
    const __m512i low = _mm512_cvtepu8_epi32(_mm512_castsi512_si128(_mm512_maskz_compress_epi8(edges->starts, marks)));
    _mm512_storeu_si512(signs, _mm512_or_si512(_mm512_slli_epi32(high, 24), low));
  } else {
    uint8_t high[64], low[64];
    _mm512_storeu_si512(high, _mm512_maskz_compress_epi8(edges->starts, kinds));
    _mm512_storeu_si512(low, _mm512_maskz_compress_epi8(edges->starts, marks));
    for (size_t place = 0; place < starts; place++) signs[place] = (uint32_t)high[place] << 24 | low[place];
  }
  out->start_count += starts;
  out->end_count += ends;
}
#endif

/// What is the same with all instructions: `classify` tells what a block is, `put` appends its edges.
#define CUT(classify, put)                                                                      \
  columns found;                                                                                \
  found.start_count = found.end_count = 0;                                                      \
  size_t offset = cursor->offset;                                                               \
  uint64_t first = cursor->has_end && cursor->end == offset;                                    \
  carry open = {0, 0, 0};                                                                       \
  found.breaks[0] = cursor->breaks;                                                             \
  for (int left = blocks_at_once; left > 0 && offset + 64 <= count; left--) {                   \
    text_block block;                                                                           \
    classify(text + offset, &block);                                                            \
    if (!block.is_plain) break;                                                                 \
    const edges edges = edges_of(&block, text + offset, offset + 64 < count, &open);            \
    count_breaks(&edges, &found);                                                               \
    put(&edges, text + offset, (uint32_t)offset, edges.starts & (edges.ends | first), &found);  \
    first = 0;                                                                                  \
    offset += 64;                                                                               \
  }                                                                                             \
  return finish(&found, offset, cursor, out)

/// Writes the tokens that have an end to `out` and moves `cursor` behind them; returns their number.
static inline __attribute__((always_inline)) size_t finish(
    const columns *found, size_t offset, cvectors_cursor *cursor, cvectors_token *out) {
  const size_t whole = found->end_count;
  for (size_t at = 0; at < whole; at++) {
    out[at] = (cvectors_token){found->starts[at], found->ends[at], found->signs[at], found->breaks[at]};
  }
  if (whole > 0) {
    cursor->end = found->ends[whole - 1];
    cursor->has_end = true;
  }
  cursor->breaks = found->breaks[whole];
  cursor->offset = found->start_count > whole ? found->starts[whole] : offset;
  return whole;
}

static size_t cut_bytes(const uint8_t *text, size_t count, cvectors_cursor *cursor, cvectors_token *out) {
  CUT(classify_bytes, put_bits);
}

#if defined(__x86_64__) && !defined(CVECTORS_PORTABLE)
WITH_COMPRESS static size_t cut_avx512(
    const uint8_t *text, size_t count, cvectors_cursor *cursor, cvectors_token *out) {
  CUT(classify_avx512, put_avx512);
}
#endif

size_t cvectors_cut(const uint8_t *text, size_t count, cvectors_cursor *cursor, cvectors_token *out) {
#if defined(__x86_64__) && !defined(CVECTORS_PORTABLE)
  if (__builtin_cpu_supports("avx512vbmi2") && __builtin_cpu_supports("avx512bw")) {
    return cut_avx512(text, count, cursor, out);
  }
#endif
  return cut_bytes(text, count, cursor, out);
}

static inline __attribute__((always_inline)) size_t next_line(
    const cvectors_token *tokens, size_t from, size_t count) {
  // Eight at a time, which the compiler makes vectors of.
  for (; from + 8 <= count; from += 8) {
    uint32_t breaks = 0;
    for (size_t at = 0; at < 8; at++) breaks |= tokens[from + at].breaks;
    if (breaks != 0) break;
  }
  while (from < count && tokens[from].breaks == 0) from++;
  return from;
}

#if defined(__x86_64__) && !defined(CVECTORS_PORTABLE)
/// Sixteen tokens at a time, four a vector, in which the breaks are the last number of each.
__attribute__((target("avx512f,bmi"))) static size_t next_line_avx512(
    const cvectors_token *tokens, size_t from, size_t count) {
  const __m512i places = _mm512_set_epi32(15, 11, 7, 3, 15, 11, 7, 3, 15, 11, 7, 3, 15, 11, 7, 3);
  for (; from + 16 <= count; from += 16) {
#define FOUR(at, lanes, into) _mm512_mask_permutexvar_epi32(into, lanes, places, _mm512_loadu_si512(tokens + from + (at)))
    __m512i breaks = _mm512_maskz_permutexvar_epi32(0x000F, places, _mm512_loadu_si512(tokens + from));
    breaks = FOUR(4, 0x00F0, breaks);
    breaks = FOUR(8, 0x0F00, breaks);
    breaks = FOUR(12, 0xF000, breaks);
#undef FOUR
    const uint32_t lines = _mm512_test_epi32_mask(breaks, breaks);
    if (lines != 0) return from + (size_t)__builtin_ctz(lines);
  }
  return next_line(tokens, from, count);
}
#endif

size_t cvectors_next_line(const cvectors_token *tokens, size_t from, size_t count) {
#if defined(__x86_64__) && !defined(CVECTORS_PORTABLE)
  if (__builtin_cpu_supports("avx512f")) return next_line_avx512(tokens, from, count);
#endif
  return next_line(tokens, from, count);
}
