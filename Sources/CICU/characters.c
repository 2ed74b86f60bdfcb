#include "CICU.h"

#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/utf16.h>

int32_t cicu_digit_value(uint32_t code_point) { return u_charDigitValue((UChar32)code_point); }

size_t cicu_nfkc(uint32_t code_point, uint32_t *out, size_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  const UNormalizer2 *nfkc = unorm2_getNFKCInstance(&status);
  UChar source[2], composed[64];
  int32_t source_length = 0;
  U16_APPEND_UNSAFE(source, source_length, (UChar32)code_point);
  int32_t length = unorm2_normalize(nfkc, source, source_length, composed, 64, &status);
  if (U_FAILURE(status)) return 0;
  size_t count = 0;
  for (int32_t at = 0; at < length;) {
    UChar32 part;
    U16_NEXT(composed, at, length, part);
    if (count == capacity) return 0;
    out[count++] = (uint32_t)part;
  }
  return count;
}

uint32_t cicu_compose(uint32_t first, uint32_t second) {
  UErrorCode status = U_ZERO_ERROR;
  const UNormalizer2 *nfc = unorm2_getNFCInstance(&status);
  if (U_FAILURE(status)) return 0;
  UChar32 composed = unorm2_composePair(nfc, (UChar32)first, (UChar32)second);
  return composed < 0 ? 0 : (uint32_t)composed;
}
