#pragma once
// The folding that ArabicText does, as a C++ programmer writes it over ICU: what the benchmarks compare with.
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// Folds `count` bytes of UTF-8 into `out`, which has room for three times as many, character by character; where
/// `alignment` is not null it gets the source offset of every byte written. Ill-formed sequences become U+FFFD. Returns
/// the bytes written.
size_t icu_fold_by_hand(const uint8_t *source, size_t count, uint8_t *out, uint32_t *alignment);

/// A transliterator with the same folding as rules, null if ICU has none; to be closed.
void *icu_rules_open(void);
void icu_rules_close(void *rules);

/// Folds `count` bytes of UTF-8 by `rules` into `out`, which has room for three times as many; returns the bytes written,
/// 0 if ICU fails.
size_t icu_fold_by_rules(void *rules, const uint8_t *source, size_t count, uint8_t *out);

#ifdef __cplusplus
}
#endif
