#pragma once
// The bytes of Lexicons/*.tsv, embedded at compile time, so that a copied binary needs no resource folder.
#include <stddef.h>
#include <stdint.h>

/// How many lexicon files are embedded.
size_t clexicons_count(void);
/// The file's name without folder, NUL-terminated; index < clexicons_count().
const char *clexicons_name(size_t index);
/// The file's bytes, UTF-8, not NUL-terminated.
const uint8_t *clexicons_bytes(size_t index);
/// The file's length in bytes.
size_t clexicons_size(size_t index);
