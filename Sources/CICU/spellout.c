#include "CICU.h"

#include <unicode/unum.h>
#include <unicode/ustring.h>

void *cicu_spellout_open(int feminine) {
  UErrorCode status = U_ZERO_ERROR;
  UNumberFormat *format = unum_open(UNUM_SPELLOUT, NULL, 0, "ar", NULL, &status);
  UChar rules[64];
  u_uastrcpy(rules, feminine ? "%spellout-cardinal-feminine" : "%spellout-cardinal-masculine");
  unum_setTextAttribute(format, UNUM_DEFAULT_RULESET, rules, -1, &status);
  if (U_SUCCESS(status)) return format;
  if (format != NULL) unum_close(format);
  return NULL;
}

size_t cicu_spellout_words(const void *spellout, int64_t number, uint8_t *out, size_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  UChar words[1024];
  int32_t length = 0;
  int32_t count = unum_formatInt64(spellout, number, words, 1024, NULL, &status);
  u_strToUTF8((char *)out, (int32_t)capacity, &length, words, count, &status);
  return U_SUCCESS(status) && (size_t)length <= capacity ? (size_t)length : 0;
}

void cicu_spellout_close(void *spellout) { unum_close(spellout); }
