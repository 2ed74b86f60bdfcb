#pragma once
// What the 64 bytes of a block of folded text are.
#include "CVectors.h"

#include <string.h>

#if defined(__x86_64__) && !defined(CVECTORS_PORTABLE)
#include <immintrin.h>
#endif

/// The classes of the bytes in a block, as bits, the first byte's lowest. A character of two bytes may be cut at either
/// end.
typedef struct {
  /// Bytes of letters: ASCII's, and all from 0x80 on.
  uint64_t letters;
  /// `0`…`9`.
  uint64_t digits;
  /// `,` and `.`, which may stand within a number.
  uint64_t separators;
  /// Spaces, NUL and line feeds.
  uint64_t blanks;
  uint64_t line_feeds;
  /// Whether the bits tell all: no control characters stand in the block, and from 0x80 on nothing but letters of
  /// U+0620–U+06D3.
  bool is_plain;
} text_block;

/// The same for sixteen bytes, in the top bits of vectors.
typedef struct {
  cvectors_bytes letters, digits, separators, blanks, line_feeds, others;
} lanes;

typedef int8_t signed_bytes __attribute__((ext_vector_type(16)));

static inline __attribute__((always_inline)) lanes lanes_at(const uint8_t *source) {
  cvectors_bytes bytes, before;
  memcpy(&bytes, source, 16);
  memcpy(&before, source - 1, 16);
  // Signed comparisons are a single instruction on every processor; ASCII is above the bytes from 0x80 on.
#define ABOVE(v, byte) ((cvectors_bytes)((signed_bytes)(v) > (int8_t)(byte)))
#define BELOW(v, byte) ((cvectors_bytes)((signed_bytes)(v) < (int8_t)(byte)))
#define EQUALS(v, byte) ((cvectors_bytes)((v) == (uint8_t)(byte)))
  lanes result;
  const cvectors_bytes lower = bytes | 0x20;
  result.letters = bytes | (ABOVE(lower, 0x60) & BELOW(lower, 0x7B));
  result.digits = ABOVE(bytes, 0x2F) & BELOW(bytes, 0x3A);
  result.separators = EQUALS(bytes & 0xFD, 0x2C);
  result.line_feeds = EQUALS(bytes, 0x0A);
  result.blanks = EQUALS(bytes & 0xDF, 0) | result.line_feeds;
  const cvectors_bytes controls = (BELOW(bytes, 0x20) & ~bytes & ~result.blanks) | EQUALS(bytes, 0x7F);
  // First bytes of characters that are not U+0600–U+06FF: C2…D7 and from DC on.
  const cvectors_bytes foreign = bytes & (ABOVE(bytes, 0xDB) | (ABOVE(bytes, 0xBF) & BELOW(bytes, 0xD8)));
  // U+0600–U+061F, U+0660–U+066D and from U+06D4 on.
  const cvectors_bytes signs = (EQUALS(before, 0xD8) & BELOW(bytes, 0xA0))
      | (EQUALS(before, 0xD9) & ABOVE(bytes, 0x9F) & BELOW(bytes, 0xAE)) | (EQUALS(before, 0xDB) & ABOVE(bytes, 0x93));
  result.others = controls | foreign | signs;
#undef ABOVE
#undef BELOW
#undef EQUALS
  return result;
}

static inline __attribute__((always_inline)) void classify_bytes(const uint8_t *source, text_block *text) {
  const lanes a = lanes_at(source), b = lanes_at(source + 16), c = lanes_at(source + 32), d = lanes_at(source + 48);
#define BITS(field) cvectors_top_bits(a.field, b.field, c.field, d.field)
  text->letters = BITS(letters);
  text->digits = BITS(digits);
  text->separators = BITS(separators);
  text->blanks = BITS(blanks);
  text->line_feeds = BITS(line_feeds);
  text->is_plain = !cvectors_any_top_bit(a.others | b.others | c.others | d.others);
#undef BITS
}

#if defined(__x86_64__) && !defined(CVECTORS_PORTABLE)
__attribute__((target("avx512f,avx512bw"))) static inline void classify_avx512(const uint8_t *source, text_block *text) {
  const __m512i bytes = _mm512_loadu_si512(source);
  const __m512i before = _mm512_loadu_si512(source - 1);
#define ALL(byte) _mm512_set1_epi8((char)(byte))
#define EQUALS(v, byte) _mm512_cmpeq_epi8_mask(v, ALL(byte))
  // Whether the bytes lie in first ... first + length - 1.
#define LIE_IN(v, first, length) _mm512_cmplt_epu8_mask(_mm512_sub_epi8(v, ALL(first)), ALL(length))
  const uint64_t high = _mm512_movepi8_mask(bytes);
  const uint64_t line_feeds = EQUALS(bytes, 0x0A);
  const uint64_t blanks = _mm512_testn_epi8_mask(bytes, ALL(0xDF)) | line_feeds;
  text->letters = high | LIE_IN(_mm512_or_si512(bytes, ALL(0x20)), 'a', 26);
  text->digits = LIE_IN(bytes, '0', 10);
  text->separators = EQUALS(_mm512_and_si512(bytes, ALL(0xFD)), 0x2C);
  text->blanks = blanks;
  text->line_feeds = line_feeds;
  const uint64_t controls = (_mm512_cmplt_epu8_mask(bytes, ALL(0x20)) & ~blanks) | EQUALS(bytes, 0x7F);
  const uint64_t foreign = _mm512_cmpge_epu8_mask(bytes, ALL(0xC0)) & ~LIE_IN(bytes, 0xD8, 4);
  const uint64_t signs = (EQUALS(before, 0xD8) & LIE_IN(bytes, 0x80, 0x20))
      | (EQUALS(before, 0xD9) & LIE_IN(bytes, 0xA0, 14))
      | (EQUALS(before, 0xDB) & _mm512_cmpgt_epi8_mask(bytes, ALL(0x93)));
  text->is_plain = (controls | foreign | signs) == 0;
#undef ALL
#undef EQUALS
#undef LIE_IN
}
#endif
