#include "CVectors.h"

#if defined(__x86_64__) && !defined(CVECTORS_PORTABLE)
#include <immintrin.h>
#endif

static void fold_bytes(const uint8_t *source, const uint8_t *table, uint8_t *folded, cvectors_block *block) {
  *block = (cvectors_block){0};
  uint8_t before = 0;
  for (int at = 0; at < 64; at++) {
    uint8_t byte = source[at];
    uint64_t bit = 1ull << at;
    folded[at] = byte;
    if (byte >= 0x80) block->non_ascii |= bit;
    if (byte >= 0x80 && byte < 0xC0) block->continuations |= bit;
    if (byte >= 0x0B && byte <= 0x0D) block->rare |= bit;
    if ((byte & 0xFE) == 0xD8) {
      block->arabic |= bit;
      folded[at] = table[192 * (byte & 1) + (source[at + 1] & 63)];
    }
    if ((before & 0xFE) == 0xD8) {
      const uint8_t *second = table + 192 * (before & 1) + 64 + (byte & 63);
      uint8_t flags = second[64];
      folded[at] = second[0];
      if (flags & cvectors_removed) block->removed |= bit;
      if (flags & cvectors_shortened) block->shortened |= bit;
      if (flags & cvectors_tatweel) block->tatweels |= bit;
      if (flags & cvectors_rare) block->rare |= bit;
    }
    before = byte;
  }
}

#if defined(__x86_64__) && !defined(CVECTORS_PORTABLE)
__attribute__((target("avx512f,avx512bw,avx512vbmi"))) static void fold_avx512(
    const uint8_t *source, const uint8_t *table, uint8_t *folded, cvectors_block *block) {
  const __m512i bytes = _mm512_loadu_si512(source);
  const __m512i behind = _mm512_loadu_si512(source + 1);
  const uint64_t d8 = _mm512_cmpeq_epi8_mask(bytes, _mm512_set1_epi8((char)0xD8));
  const uint64_t d9 = _mm512_cmpeq_epi8_mask(bytes, _mm512_set1_epi8((char)0xD9));
  const uint64_t in8 = d8 << 1, in9 = d9 << 1;
#define CVECTORS_TABLE(n) _mm512_loadu_si512(table + 64 * (n))
  __m512i result = _mm512_mask_permutexvar_epi8(bytes, d8, behind, CVECTORS_TABLE(0));
  result = _mm512_mask_permutexvar_epi8(result, d9, behind, CVECTORS_TABLE(3));
  result = _mm512_mask_permutexvar_epi8(result, in8, bytes, CVECTORS_TABLE(1));
  result = _mm512_mask_permutexvar_epi8(result, in9, bytes, CVECTORS_TABLE(4));
  __m512i flags = _mm512_maskz_permutexvar_epi8(in8, bytes, CVECTORS_TABLE(2));
  flags = _mm512_mask_permutexvar_epi8(flags, in9, bytes, CVECTORS_TABLE(5));
#undef CVECTORS_TABLE
  _mm512_storeu_si512(folded, result);
  const __m512i above_tab = _mm512_sub_epi8(bytes, _mm512_set1_epi8(0x0B));
  block->non_ascii = _mm512_movepi8_mask(bytes);
  block->continuations = _mm512_cmplt_epi8_mask(bytes, _mm512_set1_epi8((char)0xC0));
  block->arabic = d8 | d9;
  block->tatweels = _mm512_test_epi8_mask(flags, _mm512_set1_epi8(cvectors_tatweel));
  block->removed = _mm512_test_epi8_mask(flags, _mm512_set1_epi8(cvectors_removed));
  block->shortened = _mm512_test_epi8_mask(flags, _mm512_set1_epi8(cvectors_shortened));
  block->rare = _mm512_test_epi8_mask(flags, _mm512_set1_epi8(cvectors_rare))
      | _mm512_cmple_epu8_mask(above_tab, _mm512_set1_epi8(2));
}
#endif

bool cvectors_has_lookup(void) {
#if defined(__x86_64__) && !defined(CVECTORS_PORTABLE)
  return __builtin_cpu_supports("avx512vbmi") && __builtin_cpu_supports("avx512bw");
#else
  return false;
#endif
}

void cvectors_fold(const uint8_t *source, const uint8_t *table, uint8_t *folded, cvectors_block *block) {
#if defined(__x86_64__) && !defined(CVECTORS_PORTABLE)
  if (cvectors_has_lookup()) {
    fold_avx512(source, table, folded, block);
    return;
  }
#endif
  fold_bytes(source, table, folded, block);
}
