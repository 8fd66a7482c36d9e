#include "Mixed.h"

#if defined(__x86_64__)
#define SG_HAS_FMA 1

#pragma clang attribute push(                                                                                          \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx512bf16,avx2,fma"))), apply_to = function)
#include "../Families/Vector.inl"
#include "../Families/Pairs.inl"
#include "../Families/ConvolutionRows.inl"
#include "../Families/MixedConvolve.inl"
#include "../Families/MixedFilterGradient.inl"

void sg_avx512bf16_convolve(
    const sg_convolution *shape, int32_t is_gradient, const float *source, const float *filter, float *target,
    uint32_t *scratch, int64_t begin, int64_t end
) {
    mixed_convolve_range(shape, is_gradient, source, filter, target, scratch, begin, end);
}

void sg_avx512bf16_filter_gradient(
    const sg_convolution *shape, const float *image, const float *map_gradient, float *filter_gradient,
    uint32_t *scratch, int64_t begin, int64_t end
) {
    mixed_filter_gradient_range(shape, image, map_gradient, filter_gradient, scratch, begin, end);
}
#pragma clang attribute pop
#endif
