#pragma once
// The bytes of Page/*, embedded at compile time, so that a copied binary needs no resource folder.
#include <stddef.h>
#include <stdint.h>

/// The files of Page/.
enum creport_file { creport_style, creport_script, creport_labels };

/// The file's bytes, UTF-8, not NUL-terminated.
const uint8_t *creport_bytes(enum creport_file file);
/// The file's length in bytes.
size_t creport_size(enum creport_file file);
