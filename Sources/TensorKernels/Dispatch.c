#include <stdatomic.h>

#include "Variants/Variant.h"

static sg_cpu_level supported_level(void) {
#if defined(__x86_64__)
    __builtin_cpu_init();
    if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512bw")
        && __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("fma"))
        return sg_cpu_avx512;
    if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma")) return sg_cpu_avx2;
#endif
    return sg_cpu_baseline;
}

/// The CPU's level, or -1 before the first question. Several threads may find the same answer at once.
static atomic_int known_level = -1;

static _Thread_local sg_cpu_level highest_wanted = sg_cpu_avx512;

sg_cpu_level sg_cpu_current_level(void) {
    int level = atomic_load_explicit(&known_level, memory_order_relaxed);
    if (level < 0) {
        level = (int)supported_level();
        atomic_store_explicit(&known_level, level, memory_order_relaxed);
    }
    return level < (int)highest_wanted ? (sg_cpu_level)level : highest_wanted;
}

void sg_cpu_limit_level(sg_cpu_level level) { highest_wanted = level; }

const char *sg_cpu_level_name(sg_cpu_level level) {
    switch (level) {
    case sg_cpu_avx512: return "AVX-512";
    case sg_cpu_avx2: return "AVX2";
    case sg_cpu_baseline: break;
    }
#if defined(__x86_64__)
    return "SSE2";
#elif defined(__aarch64__)
    return "NEON";
#else
    return "baseline";
#endif
}

int32_t sg_cpu_has_fma(void) {
#if defined(__x86_64__)
    return sg_cpu_current_level() != sg_cpu_baseline;
#else
    return 1;
#endif
}

const sg_variant *sg_current_variant(void) {
#if defined(__x86_64__)
    switch (sg_cpu_current_level()) {
    case sg_cpu_avx512: return &sg_avx512_variant;
    case sg_cpu_avx2: return &sg_avx2_variant;
    case sg_cpu_baseline: break;
    }
#endif
    return &sg_baseline_variant;
}
