#pragma once
// What the package asks of ICU, in plain C types: no ICU type appears here, because Foundation brings
// an ICU of its own whose types would clash.
#include <stddef.h>
#include <stdint.h>

/// The value 0...9 of a decimal digit of any script, or -1 (u_charDigitValue).
int32_t cicu_digit_value(uint32_t code_point);

/// The NFKC form of one code point as code points in `out`; returns their number, 0 if it does not fit
/// (unorm2_normalize).
size_t cicu_nfkc(uint32_t code_point, uint32_t *out, size_t capacity);

/// The canonical composition of two code points, or 0 where there is none (unorm2_composePair).
uint32_t cicu_compose(uint32_t first, uint32_t second);

/// The code points of a UnicodeSet pattern in UTF-8, as pairs of first and last in `bounds`; returns the number
/// of pairs, also where `capacity` pairs are too few, and -1 if ICU rejects the pattern (uset_openPattern).
int32_t cicu_set_ranges(const char *pattern, uint32_t *bounds, int32_t capacity);

/// The first day of `month` (1...12) of the Hijri `year` after the Umm al-Qura calendar (ucal, islamic-umalqura), in days
/// since 1970-01-01; returns 1, or 0 if there is no such month.
int32_t cicu_hijri_month_start(int32_t year, int32_t month, int32_t *day_number);

/// The Umm al-Qura year, month (1...12) and day of a number of days since 1970-01-01; returns 1, or 0 on failure.
int32_t cicu_hijri_from_day_number(int32_t day_number, int32_t *year, int32_t *month, int32_t *day);

/// A writer of numbers in Arabic words by ICU's rule-based format, masculine or feminine; NULL if ICU has none.
/// For tests: the oracle of the number grammar, never called at run time.
void *cicu_spellout_open(int feminine);

/// `number` in words as UTF-8 in `out`; returns the length in bytes, 0 if it does not fit.
size_t cicu_spellout_words(const void *spellout, int64_t number, uint8_t *out, size_t capacity);

/// Ends a writer.
void cicu_spellout_close(void *spellout);

/// A conversion from an encoding by any of its names to UTF-8; NULL if ICU knows no such encoding (ucnv_open).
void *cicu_conversion_open(const char *encoding);

/// Converts `bytes`, which may end within a character unless they are the `last`, and tells how many were `consumed`
/// and how many bytes of UTF-8 were `written`; returns 0 if all were consumed, 1 if `out` is full and there is more, and
/// -1 where the last `ill_formed` of the bytes consumed so far are none of the encoding (ucnv_convertEx).
int32_t cicu_conversion_step(
    void *conversion, const uint8_t *bytes, size_t length, int last, size_t *consumed, uint8_t *out, size_t capacity,
    size_t *written, int32_t *ill_formed);

/// Ends a conversion.
void cicu_conversion_close(void *conversion);

/// The name of the encoding that comes at `rank`, from 0, in the order of likeliness; returns the confidence 0...100,
/// or -1 if there is none (ucsdet_detectAll).
int32_t cicu_detect_encoding(const uint8_t *bytes, int32_t length, int32_t rank, char *name, size_t capacity);

/// The code point of a byte of Mac OS Arabic (x-mac-arabic), which ICU does not know.
uint32_t cicu_mac_arabic(uint8_t byte);
