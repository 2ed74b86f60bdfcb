#include "CReport.h"

#if defined(__clang__)
#pragma clang diagnostic ignored "-Wc23-extensions"
#endif

static const uint8_t style[] = {
#embed "Page/page.css"
};
static const uint8_t script[] = {
#embed "Page/page.js"
};
static const uint8_t labels[] = {
#embed "Page/labels.tsv"
};

const uint8_t *creport_bytes(enum creport_file file) {
  return file == creport_style ? style : file == creport_script ? script : labels;
}
size_t creport_size(enum creport_file file) {
  return file == creport_style ? sizeof style : file == creport_script ? sizeof script : sizeof labels;
}
