#include "CVectors.h"

#include <string.h>

#if defined(__x86_64__) && !defined(CVECTORS_PORTABLE)
#include <immintrin.h>
#endif

/// What the hash of a token's last eight bytes is multiplied by.
static const uint64_t factor = 0x9E3779B97F4A7C15ull;

/// «ال» and «لل», their first byte lowest.
static const uint32_t article = 0x84D9A7D8, to_the = 0x84D984D9;

/// The last eight bytes of the token from `start` to `end`, the first lowest; zeros behind those of a shorter one.
static inline __attribute__((always_inline)) uint64_t tail_of(const uint8_t *text, size_t start, size_t end) {
  const size_t count = end - start;
  uint64_t tail = 0;
  if (end >= 8) {
    memcpy(&tail, text + end - 8, 8);
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    tail = __builtin_bswap64(tail);
#endif
    return tail >> (8 * (8 - (count < 8 ? count : 8)));
  }
  for (size_t at = start; at < end; at++) tail |= (uint64_t)text[at] << (8 * (at - start));
  return tail;
}

/// 1 where `filter` lets a word with this tail through, else 0.
static inline __attribute__((always_inline)) uint32_t may_know(const cvectors_filter *filter, uint64_t tail) {
  const uint64_t hash = tail * factor, word = filter->words[hash >> (70 - filter->bits)];
  return (uint32_t)(word >> (hash >> (64 - filter->bits) & 63) & word >> (hash >> (58 - filter->bits) & 63)) & 1;
}

/// 1 where a word of `length` bytes, the last four of which are `end`, may be the article behind clitics, else 0.
static inline __attribute__((always_inline)) uint32_t may_be_article(uint32_t end, uint32_t length) {
  return ((end == article) & (length - 4 <= 6)) | ((end == to_the) & (length == 4));
}

/// Notes the tokens from `from` up to `to`.
static inline __attribute__((always_inline)) void note(
    const uint8_t *text, const cvectors_token *tokens, size_t from, size_t to, const cvectors_filter *filter,
    const cvectors_notes *out, cvectors_noted *found) {
  for (size_t at = from; at < to; at++) {
    const cvectors_token token = tokens[at];
    const uint32_t length = token.end - token.start, mark = token.sign & 0x1FFFFF;
    const uint64_t tail = tail_of(text, token.start, token.end);
    const uint32_t is_number = token.sign >> 24 & 1, is_mark = token.sign >> 25 & 1;
    const uint32_t parts = (mark == ',') | (mark == '.') | (mark == ';');
    // No branches, which the processor would guess wrong.
    const uint32_t is_noted = (may_know(filter, tail) & ~parts) | is_number;
    // A token of four to seven bytes has its end lower in the number.
    const uint32_t end = (uint32_t)(tail >> (8 * ((length < 8 ? length : 8) - 4) & 63));
    const uint32_t is_short = (length < 4) | is_number | is_mark | may_be_article(end, length);
    out->signs[at] = (uint8_t)(is_noted * cvectors_sign_noted | is_short * cvectors_sign_short
        | is_mark * cvectors_sign_mark | (is_mark & ~parts) * cvectors_sign_other_mark
        | (token.breaks > 0) * cvectors_sign_opens_line | (token.sign >> 26 & 1) * cvectors_sign_glued);
    out->noted[found->noted] = (uint32_t)at;
    out->kinds[found->noted] = is_number * cvectors_noted_number | is_mark * cvectors_noted_mark;
    out->words[found->words] = (uint32_t)found->noted;
    found->words += is_noted & ~(is_number | is_mark);
    found->noted += is_noted;
    out->lines[found->lines] = (uint32_t)at;
    found->lines += (token.breaks > 0) & (at != 0);
  }
}

static cvectors_noted note_bytes(
    const uint8_t *text, const cvectors_token *tokens, size_t count, const cvectors_filter *filter,
    const cvectors_notes *out) {
  cvectors_noted found = {0, 0, 0};
  note(text, tokens, 0, count, filter, out, &found);
  return found;
}

#if defined(__x86_64__) && !defined(CVECTORS_PORTABLE)
/// Of eight tokens those that a filter lets through and those that may be the article behind clitics, as bits.
typedef struct {
  uint32_t words, articles;
} passing;

/// Tells so of eight tokens that end eight bytes behind the text's start or farther; one by one and on its own, because to
/// gather the filter's words takes longer, which compilers do not know.
__attribute__((target("bmi,bmi2"), noinline)) static passing pass(
    const uint8_t *text, const cvectors_token *tokens, const cvectors_filter *filter) {
  passing found = {0, 0};
  const cvectors_filter copy = *filter;
#pragma clang loop vectorize(disable) unroll(full)
  for (size_t place = 0; place < 8; place++) {
    const cvectors_token token = tokens[place];
    const uint32_t length = token.end - token.start;
    uint64_t end;
    memcpy(&end, text + token.end - 8, 8);
    found.words |= may_know(&copy, end >> (8 * (8 - (length < 8 ? length : 8)))) << place;
    found.articles |= may_be_article((uint32_t)(end >> 32), length) << place;
  }
  return found;
}

/// Eight tokens at a time, of which the first end eight bytes behind the text's start or farther.
__attribute__((target("avx512f,avx512bw,avx512dq,avx512vl,popcnt,bmi,bmi2"))) static cvectors_noted note_avx512(
    const uint8_t *text, const cvectors_token *tokens, size_t count, const cvectors_filter *filter,
    const cvectors_notes *out) {
  cvectors_noted found = {0, 0, 0};
  size_t at = 0;
  while (at < count && (at == 0 || tokens[at].end < 8)) at++;
  note(text, tokens, 0, at, filter, out, &found);
#define ALL(number) _mm512_set1_epi64((long long)(number))
  const __m512i firsts = _mm512_set_epi64(14, 12, 10, 8, 6, 4, 2, 0), seconds = _mm512_set_epi64(15, 13, 11, 9, 7, 5, 3, 1);
  const __m256i places = _mm256_set_epi32(7, 6, 5, 4, 3, 2, 1, 0);
  for (; at + 8 <= count; at += 8) {
    // Each token is two numbers: its start with its end above, its sign with its breaks above.
    const __m512i four = _mm512_loadu_si512(tokens + at), more = _mm512_loadu_si512(tokens + at + 4);
    const __m512i edges = _mm512_permutex2var_epi64(four, firsts, more);
    const __m512i signs = _mm512_permutex2var_epi64(four, seconds, more);
    const __m512i ends = _mm512_srli_epi64(edges, 32);
    const __m512i lengths = _mm512_sub_epi64(ends, _mm512_and_si512(edges, ALL(0xFFFFFFFF)));
    const passing passing = pass(text, tokens + at, filter);
    const __m512i marks = _mm512_and_si512(signs, ALL(0x1FFFFF));
    const __mmask8 numbers = _mm512_test_epi64_mask(signs, ALL(cvectors_is_number));
    const __mmask8 mark = _mm512_test_epi64_mask(signs, ALL(cvectors_is_mark));
    const __mmask8 parts = _mm512_cmpeq_epi64_mask(marks, ALL(',')) | _mm512_cmpeq_epi64_mask(marks, ALL('.'))
        | _mm512_cmpeq_epi64_mask(marks, ALL(';'));
    const __mmask8 noted = (__mmask8)((passing.words & ~parts) | numbers);
    const __mmask8 lines = _mm512_test_epi64_mask(signs, ALL(0xFFFFFFFFull << 32));
    const __mmask8 glued = _mm512_test_epi64_mask(signs, ALL(cvectors_is_glued));
    const __mmask8 shorts = _mm512_cmplt_epu64_mask(lengths, ALL(4)) | numbers | mark | (__mmask8)passing.articles;
#define SIGN(mask, sign) _mm512_maskz_mov_epi64((__mmask8)(mask), ALL(sign))
    __m512i all = _mm512_or_si512(SIGN(noted, cvectors_sign_noted), SIGN(shorts, cvectors_sign_short));
    all = _mm512_or_si512(all, _mm512_or_si512(SIGN(mark, cvectors_sign_mark), SIGN(mark & ~parts, cvectors_sign_other_mark)));
    all = _mm512_or_si512(all, _mm512_or_si512(SIGN(lines, cvectors_sign_opens_line), SIGN(glued, cvectors_sign_glued)));
#undef SIGN
    _mm_storel_epi64((__m128i *)(out->signs + at), _mm512_cvtepi64_epi8(all));
    const __m256i indices = _mm256_add_epi32(places, _mm256_set1_epi32((int)at));
    _mm256_storeu_si256((__m256i *)(out->noted + found.noted), _mm256_maskz_compress_epi32(noted, indices));
    const __m256i kinds = _mm256_or_si256(
        _mm256_maskz_set1_epi32(numbers, cvectors_noted_number), _mm256_maskz_set1_epi32(mark, cvectors_noted_mark));
    _mm256_storeu_si256((__m256i *)(out->kinds + found.noted), _mm256_maskz_compress_epi32(noted, kinds));
    // Of those noted here the words, by their places among them.
    const __mmask8 words = (__mmask8)_pext_u32((uint32_t)~(numbers | mark), noted);
    const __m256i noted_places = _mm256_add_epi32(places, _mm256_set1_epi32((int)found.noted));
    _mm256_storeu_si256((__m256i *)(out->words + found.words), _mm256_maskz_compress_epi32(words, noted_places));
    found.words += (size_t)__builtin_popcount(words);
    found.noted += (size_t)__builtin_popcount(noted);
    if (lines != 0) {
      _mm256_storeu_si256((__m256i *)(out->lines + found.lines), _mm256_maskz_compress_epi32(lines, indices));
      found.lines += (size_t)__builtin_popcount(lines);
    }
  }
#undef ALL
  note(text, tokens, at, count, filter, out, &found);
  return found;
}
#endif

cvectors_noted cvectors_note(
    const uint8_t *text, const cvectors_token *tokens, size_t count, cvectors_filter filter, cvectors_notes out) {
#if defined(__x86_64__) && !defined(CVECTORS_PORTABLE)
  if (__builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl")) {
    return note_avx512(text, tokens, count, &filter, &out);
  }
#endif
  return note_bytes(text, tokens, count, &filter, &out);
}
