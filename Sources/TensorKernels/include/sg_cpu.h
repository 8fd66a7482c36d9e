#pragma once
#include <stdint.h>

/// Instruction sets for which the loops are compiled, the least capable first.
typedef enum {
    sg_cpu_baseline = 0,
    sg_cpu_avx2 = 1,
    sg_cpu_avx512 = 2,
} sg_cpu_level;

/// The level in use: the highest that this CPU offers, unless `sg_cpu_limit_level` lowered it.
sg_cpu_level sg_cpu_current_level(void);

/// From now on the calling thread, and no other, uses no more than `level`: for tests and comparisons.
void sg_cpu_limit_level(sg_cpu_level level);

/// A level's name for people: "AVX-512".
const char *sg_cpu_level_name(sg_cpu_level level);

/// Whether the loops in use have fused multiply-add, without which those that are bound by arithmetic are slow.
int32_t sg_cpu_has_fma(void);
