#include "Thin.h"

// What every CPU of the architecture has: SSE2 on x86-64, NEON with fused multiply-add on arm64.
#define SG_NAME(name) sg_baseline_##name
#if defined(__x86_64__)
#define SG_HAS_FMA 0
#else
#define SG_HAS_FMA 1
#endif

#include "../Families/Variant.inl"
