#pragma once
// The bytes of Schemas/casualty-facts.schema.json, embedded at compile time.
#include <stddef.h>
#include <stdint.h>

/// The schema's bytes, UTF-8, not NUL-terminated.
const uint8_t *cschemas_bytes(void);
/// The schema's length in bytes.
size_t cschemas_size(void);
