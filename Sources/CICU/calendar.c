#include "CICU.h"

#include <unicode/ucal.h>
#include <unicode/ustring.h>

// An Umm al-Qura calendar in UTC, NULL if ICU has none.
static UCalendar *open_umm_al_qura(void) {
  UErrorCode status = U_ZERO_ERROR;
  static const UChar utc[] = {'U', 'T', 'C'};
  UCalendar *calendar = ucal_open(utc, 3, "ar@calendar=islamic-umalqura", UCAL_TRADITIONAL, &status);
  if (U_FAILURE(status)) {
    ucal_close(calendar);
    return NULL;
  }
  return calendar;
}

static const double milliseconds_a_day = 86400000.0;

int32_t cicu_hijri_month_start(int32_t year, int32_t month, int32_t *day_number) {
  if (year < 1 || year > 9999 || month < 1 || month > 12) return 0;
  UCalendar *calendar = open_umm_al_qura();
  if (calendar == NULL) return 0;
  UErrorCode status = U_ZERO_ERROR;
  ucal_clear(calendar);
  ucal_setDateTime(calendar, year, month - 1, 1, 12, 0, 0, &status);
  UDate instant = ucal_getMillis(calendar, &status);
  ucal_close(calendar);
  if (U_FAILURE(status)) return 0;
  double days = instant / milliseconds_a_day;
  *day_number = days >= 0 ? (int32_t)days : -(int32_t)(-days) - 1;
  return 1;
}

int32_t cicu_hijri_from_day_number(int32_t day_number, int32_t *year, int32_t *month, int32_t *day) {
  UCalendar *calendar = open_umm_al_qura();
  if (calendar == NULL) return 0;
  UErrorCode status = U_ZERO_ERROR;
  ucal_setMillis(calendar, (day_number + 0.5) * milliseconds_a_day, &status);
  *year = ucal_get(calendar, UCAL_EXTENDED_YEAR, &status);
  *month = ucal_get(calendar, UCAL_MONTH, &status) + 1;
  *day = ucal_get(calendar, UCAL_DAY_OF_MONTH, &status);
  ucal_close(calendar);
  return U_SUCCESS(status) ? 1 : 0;
}
