#include "ICUBaseline.h"

#include <unicode/ustring.h>
#include <unicode/utrans.h>

#include <vector>

namespace {

const char rules[] =
    "[[:Mn:]\u0640] > ; [\u0622\u0623\u0625\u0671] > \u0627; [\u0626\u0649] > \u064A; \u0624 > \u0648;"
    "\u0629 > \u0647; \u060C > ','; \u061B > ';'; \u061F > '?';"
    "\u0660>0; \u0661>1; \u0662>2; \u0663>3; \u0664>4; \u0665>5; \u0666>6; \u0667>7; \u0668>8; \u0669>9;";

struct Rules {
  UTransliterator *transliterator = nullptr;
  // Kept from text to text, so that ICU is timed and not the allocator.
  std::vector<UChar> text;
};

}  // namespace

void *icu_rules_open(void) {
  UErrorCode error = U_ZERO_ERROR;
  std::vector<UChar> source(sizeof rules);
  int32_t length = 0;
  u_strFromUTF8(source.data(), static_cast<int32_t>(source.size()), &length, rules, -1, &error);
  const UChar id[] = u"fold";
  UParseError place;
  UTransliterator *transliterator = utrans_openU(id, 4, UTRANS_FORWARD, source.data(), length, &place, &error);
  return U_FAILURE(error) ? nullptr : new Rules{transliterator, {}};
}

void icu_rules_close(void *handle) {
  auto *opened = static_cast<Rules *>(handle);
  if (!opened) return;
  utrans_close(opened->transliterator);
  delete opened;
}

size_t icu_fold_by_rules(void *handle, const uint8_t *source, size_t count, uint8_t *out) {
  auto *opened = static_cast<Rules *>(handle);
  opened->text.resize(count * 2 + 16);
  UErrorCode error = U_ZERO_ERROR;
  int32_t length = 0;
  const auto room = static_cast<int32_t>(opened->text.size());
  u_strFromUTF8WithSub(
      opened->text.data(), room, &length, reinterpret_cast<const char *>(source), static_cast<int32_t>(count), 0xFFFD,
      nullptr, &error);
  int32_t limit = length;
  utrans_transUChars(opened->transliterator, opened->text.data(), &length, room, 0, &limit, &error);
  int32_t written = 0;
  u_strToUTF8(
      reinterpret_cast<char *>(out), static_cast<int32_t>(count * 3), &written, opened->text.data(), length, &error);
  return U_FAILURE(error) ? 0 : static_cast<size_t>(written);
}
