#include "ICUBaseline.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

namespace {

/// The letters that are read as one.
UChar32 letter(UChar32 scalar) {
  switch (scalar) {
    case 0x622: case 0x623: case 0x625: case 0x671: return 0x627;
    case 0x624: return 0x648;
    case 0x626: case 0x649: return 0x64A;
    case 0x629: return 0x647;
    case 0x60C: return ',';
    case 0x61B: return ';';
    case 0x61F: return '?';
    default: return scalar;
  }
}

template <bool aligned>
size_t fold(const uint8_t *source, int32_t count, uint8_t *out, uint32_t *alignment) {
  int32_t read = 0;
  size_t written = 0;
  while (read < count) {
    const int32_t start = read;
    UChar32 scalar;
    U8_NEXT_OR_FFFD(source, read, count, scalar);
    if (scalar < 0x80) {
      if (aligned) alignment[written] = static_cast<uint32_t>(start);
      out[written++] = static_cast<uint8_t>(scalar);
      continue;
    }
    if (scalar == 0x640 || u_getCombiningClass(scalar) != 0) continue;
    const int32_t digit = u_charDigitValue(scalar);
    scalar = digit >= 0 ? '0' + digit : letter(scalar);
    const size_t from = written;
    U8_APPEND_UNSAFE(out, written, scalar);
    if (aligned) {
      for (size_t at = from; at < written; at++) alignment[at] = static_cast<uint32_t>(start);
    }
  }
  return written;
}

}  // namespace

size_t icu_fold_by_hand(const uint8_t *source, size_t count, uint8_t *out, uint32_t *alignment) {
  const auto length = static_cast<int32_t>(count);
  return alignment ? fold<true>(source, length, out, alignment) : fold<false>(source, length, out, nullptr);
}
