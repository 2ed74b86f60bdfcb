#include "CVectors.h"

#include <string.h>

#if defined(__x86_64__) && !defined(CVECTORS_PORTABLE)
#include <immintrin.h>
#endif

static inline __attribute__((always_inline)) uint64_t glued_bytes(const uint8_t *source) {
  cvectors_bytes found[4];
  for (int at = 0; at < 4; at++) {
    cvectors_bytes first, second, lead, trail;
    memcpy(&first, source + 16 * at, 16);
    memcpy(&second, source + 16 * at + 1, 16);
    memcpy(&lead, source + 16 * at + 2, 16);
    memcpy(&trail, source + 16 * at + 3, 16);
    const cvectors_bytes ends = (cvectors_bytes)((first == 0xD8) & (second == 0xA9))
        | (cvectors_bytes)((first == 0xD9) & ((second == 0x89) | (second == 0x8B)));
    found[at] = ends
        & ((cvectors_bytes)((lead == 0xD8) & (trail > 0xA0)) | (cvectors_bytes)((lead == 0xD9) & (trail < 0x8B)));
  }
  return cvectors_top_bits(found[0], found[1], found[2], found[3]);
}

#if defined(__x86_64__) && !defined(CVECTORS_PORTABLE)
__attribute__((target("avx512f,avx512bw"))) static inline uint64_t glued_avx512(const uint8_t *source) {
#define AT(offset) _mm512_loadu_si512(source + (offset))
#define ALL(byte) _mm512_set1_epi8((char)(byte))
  const __m512i first = AT(0), second = AT(1);
  const uint64_t ends = (_mm512_cmpeq_epi8_mask(first, ALL(0xD8)) & _mm512_cmpeq_epi8_mask(second, ALL(0xA9)))
      | (_mm512_cmpeq_epi8_mask(first, ALL(0xD9))
         & (_mm512_cmpeq_epi8_mask(second, ALL(0x89)) | _mm512_cmpeq_epi8_mask(second, ALL(0x8B))));
  if (ends == 0) return 0;
  const __m512i lead = AT(2), trail = AT(3);
  return ends
      & ((_mm512_cmpeq_epi8_mask(lead, ALL(0xD8)) & _mm512_cmpgt_epu8_mask(trail, ALL(0xA0)))
         | (_mm512_cmpeq_epi8_mask(lead, ALL(0xD9)) & _mm512_cmplt_epu8_mask(trail, ALL(0x8B))));
#undef AT
#undef ALL
}
#endif

/// What is the same with all instructions: `glued` tells the bytes of a block.
#define FIND(glued)                                                                    \
  for (; offset + 67 <= count; offset += 64) {                                         \
    const uint64_t found = glued(source + offset);                                     \
    if (found != 0) return (cvectors_glued_block){offset, found};                      \
  }                                                                                    \
  if (count < 67 || offset + 3 >= count) return (cvectors_glued_block){offset, 0};     \
  /* The last block, of which the first bytes were looked at. */                       \
  const uint64_t rest = ~0ull << (offset - (count - 67));                              \
  return (cvectors_glued_block){count - 67, glued(source + count - 67) & rest}

static cvectors_glued_block find_bytes(const uint8_t *source, size_t offset, size_t count) { FIND(glued_bytes); }

#if defined(__x86_64__) && !defined(CVECTORS_PORTABLE)
__attribute__((target("avx512f,avx512bw"))) static cvectors_glued_block find_avx512(
    const uint8_t *source, size_t offset, size_t count) {
  FIND(glued_avx512);
}
#endif

cvectors_glued_block cvectors_glued(const uint8_t *source, size_t offset, size_t count) {
#if defined(__x86_64__) && !defined(CVECTORS_PORTABLE)
  if (__builtin_cpu_supports("avx512bw")) return find_avx512(source, offset, count);
#endif
  return find_bytes(source, offset, count);
}
