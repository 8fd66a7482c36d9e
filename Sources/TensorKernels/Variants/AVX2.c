#include "Thin.h"

#if defined(__x86_64__)
#define SG_NAME(name) sg_avx2_##name
#define SG_HAS_FMA 1

#pragma clang attribute push(__attribute__((target("avx2,fma"))), apply_to = function)
#include "../Families/Variant.inl"
#pragma clang attribute pop
#endif
