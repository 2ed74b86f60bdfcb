#include "CLexicons.h"

#if defined(__clang__)
#pragma clang diagnostic ignored "-Wc23-extensions"
#endif

// One array a file, then one row in the list below: a new lexicon touches two lines here.
static const uint8_t actors[] = {
#embed "../../Lexicons/actors.tsv"
};
static const uint8_t dates[] = {
#embed "../../Lexicons/dates.tsv"
};
static const uint8_t events[] = {
#embed "../../Lexicons/events.tsv"
};
static const uint8_t lines[] = {
#embed "../../Lexicons/lines.tsv"
};
static const uint8_t numbers[] = {
#embed "../../Lexicons/numbers.tsv"
};
static const uint8_t organizations[] = {
#embed "../../Lexicons/organizations.tsv"
};
static const uint8_t people[] = {
#embed "../../Lexicons/people.tsv"
};
static const uint8_t places[] = {
#embed "../../Lexicons/places.tsv"
};
static const uint8_t targets[] = {
#embed "../../Lexicons/targets.tsv"
};
static const uint8_t weapons[] = {
#embed "../../Lexicons/weapons.tsv"
};
static const uint8_t words[] = {
#embed "../../Lexicons/words.tsv"
};

static const struct {
  const char *name;
  const uint8_t *bytes;
  size_t size;
} files[] = {
    {"actors.tsv", actors, sizeof actors},
    {"dates.tsv", dates, sizeof dates},
    {"events.tsv", events, sizeof events},
    {"lines.tsv", lines, sizeof lines},
    {"numbers.tsv", numbers, sizeof numbers},
    {"organizations.tsv", organizations, sizeof organizations},
    {"people.tsv", people, sizeof people},
    {"places.tsv", places, sizeof places},
    {"targets.tsv", targets, sizeof targets},
    {"weapons.tsv", weapons, sizeof weapons},
    {"words.tsv", words, sizeof words},
};

size_t clexicons_count(void) { return sizeof files / sizeof files[0]; }
const char *clexicons_name(size_t index) { return files[index].name; }
const uint8_t *clexicons_bytes(size_t index) { return files[index].bytes; }
size_t clexicons_size(size_t index) { return files[index].size; }
