#include "Thin.h"

#if defined(__x86_64__)
#define SG_NAME(name) sg_avx512_##name
#define SG_HAS_FMA 1

#pragma clang attribute push(__attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma"))), apply_to = function)
#include "../Families/Variant.inl"
#pragma clang attribute pop
#endif
