#pragma once
#include <stdint.h>

/// The allocations of the program so far and the bytes asked for, by all threads; both 0 where the C library is not
/// glibc, whose allocator alone can be stood in for without a preloaded library.
uint64_t counted_allocations(void);
uint64_t counted_bytes(void);
