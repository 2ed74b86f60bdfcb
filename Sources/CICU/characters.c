#include "CICU.h"

#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/ustring.h>

int32_t cicu_digit_value(uint32_t code_point) { return u_charDigitValue((UChar32)code_point); }

uint8_t cicu_combining_class(uint32_t code_point) { return u_getCombiningClass((UChar32)code_point); }

int32_t cicu_general_category(uint32_t code_point) { return u_charType((UChar32)code_point); }

size_t cicu_nfkc(uint32_t code_point, uint8_t *out, size_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  const UNormalizer2 *nfkc = unorm2_getNFKCInstance(&status);
  UChar source[2], composed[64];
  int32_t source_length = 0;
  U16_APPEND_UNSAFE(source, source_length, (UChar32)code_point);
  int32_t composed_length = unorm2_normalize(nfkc, source, source_length, composed, 64, &status);
  int32_t length = 0;
  u_strToUTF8((char *)out, (int32_t)capacity, &length, composed, composed_length, &status);
  return U_SUCCESS(status) ? (size_t)length : 0;
}
