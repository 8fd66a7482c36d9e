#include "Mixed.h"

#if defined(__x86_64__)
#define SG_HAS_FMA 1

#pragma clang attribute push(                                                                                          \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx512bf16,avx2,fma"))), apply_to = function)
#include "../Families/Vector.inl"
#include "../Families/Pairs.inl"
#include "../Families/Tiles.inl"
#include "../Families/ConvolutionRows.inl"
#include "../Families/MixedPacking.inl"
#include "../Families/MixedConvolve.inl"
#include "../Families/MixedFilterGradient.inl"
#pragma clang attribute pop

const sg_mixed_loops sg_avx512bf16_loops = {mixed_convolve, mixed_filter_gradient};
#endif
