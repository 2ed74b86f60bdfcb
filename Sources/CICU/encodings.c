#include "CICU.h"

#include <stdlib.h>
#include <string.h>
#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

// A converter with the pivot buffer that ucnv_convertEx keeps between calls.
typedef struct {
  UConverter *source;
  UConverter *utf8;
  UChar pivot[4096];
  UChar *pivot_source;
  UChar *pivot_target;
  UBool started;
} Conversion;

void *cicu_conversion_open(const char *encoding) {
  UErrorCode status = U_ZERO_ERROR;
  Conversion *conversion = calloc(1, sizeof(Conversion));
  if (conversion == NULL) return NULL;
  conversion->source = ucnv_open(encoding, &status);
  conversion->utf8 = ucnv_open("UTF-8", &status);
  if (U_SUCCESS(status)) {
    ucnv_setToUCallBack(conversion->source, UCNV_TO_U_CALLBACK_STOP, NULL, NULL, NULL, &status);
  }
  conversion->pivot_source = conversion->pivot_target = conversion->pivot;
  if (U_SUCCESS(status)) return conversion;
  cicu_conversion_close(conversion);
  return NULL;
}

int32_t cicu_conversion_step(
    void *opaque, const uint8_t *bytes, size_t length, int last, size_t *consumed, uint8_t *out, size_t capacity,
    size_t *written, int32_t *ill_formed) {
  Conversion *conversion = opaque;
  UErrorCode status = U_ZERO_ERROR;
  char *target = (char *)out;
  const char *source = (const char *)bytes;
  ucnv_convertEx(
      conversion->utf8, conversion->source, &target, target + capacity, &source, source + length, conversion->pivot,
      &conversion->pivot_source, &conversion->pivot_target, conversion->pivot + 4096, !conversion->started,
      last != 0, &status);
  conversion->started = 1;
  *consumed = (size_t)(source - (const char *)bytes);
  *written = (size_t)(target - (char *)out);
  *ill_formed = 0;
  if (status == U_BUFFER_OVERFLOW_ERROR) return 1;
  if (U_SUCCESS(status)) return 0;
  char invalid[32];
  int8_t count = sizeof invalid;
  UErrorCode asked = U_ZERO_ERROR;
  ucnv_getInvalidChars(conversion->source, invalid, &count, &asked);
  if (U_SUCCESS(asked)) *ill_formed = count;
  return -1;
}

void cicu_conversion_close(void *opaque) {
  Conversion *conversion = opaque;
  if (conversion == NULL) return;
  if (conversion->source != NULL) ucnv_close(conversion->source);
  if (conversion->utf8 != NULL) ucnv_close(conversion->utf8);
  free(conversion);
}

int32_t cicu_detect_encoding(const uint8_t *bytes, int32_t length, int32_t rank, char *name, size_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  UCharsetDetector *detector = ucsdet_open(&status);
  ucsdet_setText(detector, (const char *)bytes, length, &status);
  int32_t found = 0;
  const UCharsetMatch **matches = ucsdet_detectAll(detector, &found, &status);
  int32_t confidence = -1;
  if (U_SUCCESS(status) && rank >= 0 && rank < found) {
    const char *detected = ucsdet_getName(matches[rank], &status);
    if (U_SUCCESS(status) && strlen(detected) < capacity) {
      strcpy(name, detected);
      confidence = ucsdet_getConfidence(matches[rank], &status);
    }
  }
  ucsdet_close(detector);
  return confidence;
}
