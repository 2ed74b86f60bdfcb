#include "CVectors.h"

#include <string.h>

#if defined(__x86_64__) && !defined(CVECTORS_PORTABLE)
#include <immintrin.h>
#endif

/// `signs` of the token at `place` of those around one: 0 is the third before it, 3 itself, 7 the fourth behind it.
#define AT(place, signs) ((uint64_t)(signs) << (8 * (place)))

/// What is asked of the signs around a token.
typedef struct {
  /// None of these: the grammar's words beside it, or that it touches what is before it.
  uint64_t bad;
  uint64_t opens_line;
  /// Nor of these: phrases before it.
  uint64_t phrases;
  /// A word on the same line stands behind it where none of these is, and before it where none of the next.
  uint64_t behind, before;
  /// A comma, point or semicolon stands before it where of these there is but the mark, and behind it, with nothing known
  /// behind that, where of the next.
  uint64_t mark_before, mark_behind;
  /// Nothing known stands before such a mark, nor another mark.
  uint64_t before_mark;
} questions;

static inline __attribute__((always_inline)) questions questions_of(uint8_t known) {
  const unsigned tied = cvectors_sign_short | cvectors_sign_opens_line | cvectors_sign_glued;
  const unsigned marks = cvectors_sign_mark | cvectors_sign_other_mark;
  return (questions){
    .bad = AT(3, cvectors_sign_glued) | AT(2, known) | AT(4, known),
    .opens_line = AT(3, cvectors_sign_opens_line),
    .phrases = AT(0, cvectors_sign_phrase) | AT(1, cvectors_sign_phrase),
    .behind = AT(4, tied),
    .before = AT(2, cvectors_sign_short),
    .mark_before = AT(2, marks),
    .mark_behind = AT(4, marks | cvectors_sign_opens_line) | AT(5, known),
    .before_mark = AT(1, cvectors_sign_mark | known),
  };
}

/// The signs from three tokens before the one at `token` to four behind it, the first lowest.
static inline __attribute__((always_inline)) uint64_t signs_around(const uint8_t *signs, uint32_t token) {
  uint64_t around;
  memcpy(&around, signs + token - 3, 8);
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
  around = __builtin_bswap64(around);
#endif
  return around;
}

static inline __attribute__((always_inline)) uint8_t setting_of(uint64_t around, const questions *asked) {
  if ((around & asked->bad) != 0) return cvectors_unsettled;
  const bool is_before_word = (around & asked->behind) == 0, is_behind_word = (around & asked->before) == 0;
  const bool is_behind_mark = (around & asked->mark_before) == AT(2, cvectors_sign_mark);
  const bool is_before_mark = (around & asked->mark_behind) == AT(4, cvectors_sign_mark);
  if ((around & asked->opens_line) != 0) {
    return is_behind_mark && is_before_word ? cvectors_line_start : cvectors_unsettled;
  }
  if ((around & asked->phrases) != 0) return cvectors_unsettled;
  if (is_behind_word) {
    return is_before_word ? cvectors_among_words : is_before_mark ? cvectors_before_mark : cvectors_unsettled;
  }
  if (!is_behind_mark || (around & asked->before_mark) != 0) return cvectors_unsettled;
  return is_before_word ? cvectors_behind_mark : is_before_mark ? cvectors_between_marks : cvectors_unsettled;
}

static inline __attribute__((always_inline)) void settle(
    const uint8_t *signs, const uint32_t *tokens, size_t from, size_t count, const questions *asked, uint8_t *settings) {
  for (size_t at = from; at < count; at++) settings[at] = setting_of(signs_around(signs, tokens[at]), asked);
}

#if defined(__x86_64__) && !defined(CVECTORS_PORTABLE)
/// Eight tokens at a time.
__attribute__((target("avx512f,avx512bw,avx512vl"))) static void settle_avx512(
    const uint8_t *signs, const uint32_t *tokens, size_t count, const questions *asked, uint8_t *settings) {
#define ALL(number) _mm512_set1_epi64((long long)(number))
#define HAVE(bits) _mm512_test_epi64_mask(around, ALL(asked->bits))
#define ARE(bits, value) _mm512_cmpeq_epi64_mask(_mm512_and_si512(around, ALL(asked->bits)), ALL(value))
  size_t at = 0;
  for (; at + 8 <= count; at += 8) {
    const __m256i indices = _mm256_loadu_si256((const __m256i *)(tokens + at));
    const __m512i around = _mm512_i64gather_epi64(_mm512_cvtepu32_epi64(indices), signs - 3, 1);
    const unsigned bad = HAVE(bad), opens_line = HAVE(opens_line), phrases = HAVE(phrases);
    const unsigned before_word = ~(unsigned)HAVE(behind), behind_word = ~(unsigned)HAVE(before);
    const unsigned behind_mark = ARE(mark_before, AT(2, cvectors_sign_mark));
    const unsigned before_mark = ARE(mark_behind, AT(4, cvectors_sign_mark));
    const unsigned inside = ~(bad | opens_line | phrases);
    const unsigned open = inside & ~behind_word & behind_mark & ~(unsigned)HAVE(before_mark);
    __m128i all = _mm_set1_epi8(cvectors_unsettled);
#define SET(setting, mask) all = _mm_mask_set1_epi8(all, (__mmask16)((mask) & 0xFF), setting)
    SET(cvectors_among_words, inside & behind_word & before_word);
    SET(cvectors_before_mark, inside & behind_word & ~before_word & before_mark);
    SET(cvectors_behind_mark, open & before_word);
    SET(cvectors_line_start, ~bad & opens_line & behind_mark & before_word);
    SET(cvectors_between_marks, open & ~before_word & before_mark);
#undef SET
    _mm_storel_epi64((__m128i *)(settings + at), all);
  }
#undef ALL
#undef HAVE
#undef ARE
  settle(signs, tokens, at, count, asked, settings);
}
#endif

void cvectors_settle(
    const uint8_t *signs, const uint32_t *tokens, size_t count, uint8_t known, uint8_t *settings) {
  const questions asked = questions_of(known);
#if defined(__x86_64__) && !defined(CVECTORS_PORTABLE)
  if (__builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl")) {
    return settle_avx512(signs, tokens, count, &asked, settings);
  }
#endif
  settle(signs, tokens, 0, count, &asked, settings);
}
