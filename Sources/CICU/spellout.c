#include "CICU.h"

#include <unicode/unum.h>
#include <unicode/ustring.h>

size_t cicu_spell_out(int64_t number, int feminine, uint8_t *out, size_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  UNumberFormat *format = unum_open(UNUM_SPELLOUT, NULL, 0, "ar", NULL, &status);
  UChar rules[64], words[1024];
  u_uastrcpy(rules, feminine ? "%spellout-cardinal-feminine" : "%spellout-cardinal-masculine");
  unum_setTextAttribute(format, UNUM_DEFAULT_RULESET, rules, -1, &status);
  int32_t count = unum_formatInt64(format, number, words, 1024, NULL, &status);
  int32_t length = 0;
  u_strToUTF8((char *)out, (int32_t)capacity, &length, words, count, &status);
  if (format != NULL) unum_close(format);
  return U_SUCCESS(status) && (size_t)length <= capacity ? (size_t)length : 0;
}
