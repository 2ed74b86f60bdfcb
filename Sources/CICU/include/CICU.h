#pragma once
// What the package asks of ICU, in plain C types: no ICU type appears here, because Foundation brings
// an ICU of its own whose types would clash.
#include <stddef.h>
#include <stdint.h>

/// The value 0...9 of a decimal digit of any script, or -1 (u_charDigitValue).
int32_t cicu_digit_value(uint32_t code_point);

/// The canonical combining class 0...255 (u_getCombiningClass).
uint8_t cicu_combining_class(uint32_t code_point);

/// The general category as ICU numbers it (u_charType).
int32_t cicu_general_category(uint32_t code_point);

/// The NFKC form of one code point as UTF-8 in `out`; returns the length in bytes, 0 if it does not fit.
size_t cicu_nfkc(uint32_t code_point, uint8_t *out, size_t capacity);

/// The first day of `month` (1...12) of the Hijri `year` after the Umm al-Qura calendar (ucal, islamic-umalqura), in days
/// since 1970-01-01; returns 1, or 0 if there is no such month.
int32_t cicu_hijri_month_start(int32_t year, int32_t month, int32_t *day_number);

/// The Umm al-Qura year, month (1...12) and day of a number of days since 1970-01-01; returns 1, or 0 on failure.
int32_t cicu_hijri_from_day_number(int32_t day_number, int32_t *year, int32_t *month, int32_t *day);
