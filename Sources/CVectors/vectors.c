// All of it is inline; a C target needs a file to compile.
#include "CVectors.h"
