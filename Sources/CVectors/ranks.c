#include "CVectors.h"

#if defined(__x86_64__) && !defined(CVECTORS_PORTABLE)
#include <immintrin.h>
#endif

static inline __attribute__((always_inline)) size_t ranks(const uint64_t *words, size_t count, size_t *ranks) {
  size_t total = 0;
  for (size_t at = 0; at < count; at++) {
    if (at % 8 == 0) ranks[at / 8] = total;
    total += (size_t)__builtin_popcountll(words[at]);
  }
  return total;
}

#if defined(__x86_64__) && !defined(CVECTORS_PORTABLE)
__attribute__((target("popcnt"))) static size_t ranks_popcnt(const uint64_t *words, size_t count, size_t *out) {
  return ranks(words, count, out);
}

__attribute__((target("avx512f,avx512vpopcntdq"))) static size_t ranks_avx512(
    const uint64_t *words, size_t count, size_t *out) {
  size_t total = 0;
  for (size_t at = 0; at < count; at += 8) {
    out[at / 8] = total;
    const __mmask8 there = count - at >= 8 ? 0xFF : (__mmask8)((1u << (count - at)) - 1);
    total += (size_t)_mm512_reduce_add_epi64(_mm512_popcnt_epi64(_mm512_maskz_loadu_epi64(there, words + at)));
  }
  return total;
}
#endif

size_t cvectors_ranks(const uint64_t *words, size_t count, size_t *out) {
#if defined(__x86_64__) && !defined(CVECTORS_PORTABLE)
  if (__builtin_cpu_supports("avx512vpopcntdq")) return ranks_avx512(words, count, out);
  if (__builtin_cpu_supports("popcnt")) return ranks_popcnt(words, count, out);
#endif
  return ranks(words, count, out);
}

/// Finds the word; `rank` becomes the rank in it.
static inline __attribute__((always_inline)) size_t select_word(const uint64_t *words, size_t *rank) {
  size_t at = 0;
  for (;; at++) {
    size_t inside = (size_t)__builtin_popcountll(words[at]);
    if (*rank < inside) return at;
    *rank -= inside;
  }
}

static size_t select_bits(const uint64_t *words, size_t rank) {
  size_t at = select_word(words, &rank);
  uint64_t word = words[at];
  while (rank-- > 0) word &= word - 1;
  return at * 64 + (size_t)__builtin_ctzll(word);
}

#if defined(__x86_64__) && !defined(CVECTORS_PORTABLE)
/// Depositing one bit at the place of the set bit of its rank finds it at once.
__attribute__((target("bmi,bmi2,popcnt"))) static size_t select_bmi2(const uint64_t *words, size_t rank) {
  size_t at = select_word(words, &rank);
  return at * 64 + (size_t)_tzcnt_u64(_pdep_u64(1ull << rank, words[at]));
}
#endif

size_t cvectors_select(const uint64_t *words, size_t rank) {
#if defined(__x86_64__) && !defined(CVECTORS_PORTABLE)
  if (__builtin_cpu_supports("bmi2") && !__builtin_cpu_is("znver1") && !__builtin_cpu_is("znver2")) {
    return select_bmi2(words, rank);
  }
#endif
  return select_bits(words, rank);
}
