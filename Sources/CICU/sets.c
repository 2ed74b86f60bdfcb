#include "CICU.h"

#include <unicode/uset.h>
#include <unicode/ustring.h>

int32_t cicu_set_ranges(const char *pattern, uint32_t *bounds, int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  UChar wide[512];
  int32_t length = 0;
  u_strFromUTF8(wide, 512, &length, pattern, -1, &status);
  USet *set = uset_openPattern(wide, length, &status);
  if (U_FAILURE(status)) return -1;
  int32_t count = uset_getItemCount(set);
  for (int32_t at = 0; at < count && at < capacity; at++) {
    UChar32 first = 0, last = 0;
    uset_getItem(set, at, &first, &last, 0, 0, &status);
    bounds[2 * at] = (uint32_t)first;
    bounds[2 * at + 1] = (uint32_t)last;
  }
  uset_close(set);
  return U_SUCCESS(status) ? count : -1;
}
