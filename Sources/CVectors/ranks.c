#include "CVectors.h"

static inline __attribute__((always_inline)) size_t ranks(const uint64_t *words, size_t count, size_t *ranks) {
  size_t total = 0;
  for (size_t at = 0; at < count; at++) {
    if (at % 8 == 0) ranks[at / 8] = total;
    total += (size_t)__builtin_popcountll(words[at]);
  }
  return total;
}

#if defined(__x86_64__)
__attribute__((target("popcnt"))) static size_t ranks_popcnt(const uint64_t *words, size_t count, size_t *out) {
  return ranks(words, count, out);
}
#endif

size_t cvectors_ranks(const uint64_t *words, size_t count, size_t *out) {
#if defined(__x86_64__)
  if (__builtin_cpu_supports("popcnt")) return ranks_popcnt(words, count, out);
#endif
  return ranks(words, count, out);
}
