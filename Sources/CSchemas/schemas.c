#include "CSchemas.h"

#if defined(__clang__)
#pragma clang diagnostic ignored "-Wc23-extensions"
#endif

static const uint8_t schema[] = {
#embed "Schemas/casualty-facts.schema.json"
};

const uint8_t *cschemas_bytes(void) { return schema; }
size_t cschemas_size(void) { return sizeof schema; }
