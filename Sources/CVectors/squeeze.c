#include "CVectors.h"

#include <string.h>

#if defined(__x86_64__) && !defined(CVECTORS_PORTABLE)
#include <immintrin.h>
#endif

/// Kept bytes come in runs; each is copied whole, sixteen bytes at a time.
static size_t squeeze_runs(const uint8_t *block, uint64_t kept, uint8_t *out) {
  size_t to = 0;
  while (kept != 0) {
    size_t start = (size_t)__builtin_ctzll(kept);
    uint64_t gaps = ~(kept >> start);
    size_t run = gaps == 0 ? 64 : (size_t)__builtin_ctzll(gaps);
    memcpy(out + to, block + start, 16);
    if (run > 16) {
      memcpy(out + to + 16, block + start + 16, 16);
      if (run > 32) memcpy(out + to + 32, block + start + 32, 32);
    }
    to += run;
    if (start + run >= 64) break;
    kept &= ~0ull << (start + run);
  }
  return to;
}

#if defined(__x86_64__) && !defined(CVECTORS_PORTABLE)
/// One instruction compresses the block.
__attribute__((target("avx512f,avx512bw,avx512vbmi2,popcnt"))) static size_t squeeze_avx512(
    const uint8_t *block, uint64_t kept, uint8_t *out) {
  _mm512_storeu_si512(out, _mm512_maskz_compress_epi8(kept, _mm512_loadu_si512(block)));
  return (size_t)__builtin_popcountll(kept);
}

/// Eight bytes at a time without a branch: eight mask bits spread to bytes, then the bytes under them gathered.
__attribute__((target("bmi2,popcnt"))) static size_t squeeze_bmi2(const uint8_t *block, uint64_t kept, uint8_t *out) {
  size_t to = 0;
  for (int at = 0; at < 8; at++) {
    uint64_t mask = _pdep_u64(kept >> (8 * at) & 0xFF, 0x0101010101010101ull) * 0xFF;
    uint64_t bytes;
    memcpy(&bytes, block + 8 * at, 8);
    bytes = _pext_u64(bytes, mask);
    memcpy(out + to, &bytes, 8);
    to += (size_t)__builtin_popcountll(kept >> (8 * at) & 0xFF);
  }
  return to;
}
#endif

size_t cvectors_squeeze(const uint8_t *block, uint64_t kept, uint8_t *out) {
#if defined(__x86_64__) && !defined(CVECTORS_PORTABLE)
  if (__builtin_cpu_supports("avx512vbmi2") && __builtin_cpu_supports("avx512bw")) {
    return squeeze_avx512(block, kept, out);
  }
  // The first two generations of Zen have these instructions, but not as such.
  if (__builtin_cpu_supports("bmi2") && !__builtin_cpu_is("znver1") && !__builtin_cpu_is("znver2")) {
    return squeeze_bmi2(block, kept, out);
  }
#endif
  return squeeze_runs(block, kept, out);
}
