#pragma once
#include <stdint.h>

#include "sg_convolution.h"

/// Convolutions whose operands are rounded to bfloat16 (to the nearest, ties to even) and multiplied two pairs at a time;
/// the sums are float32. All tensors are float32 and plain, as for `sg_convolve`. Any number of channels will do; the work is
/// that of the next multiple of 2 on the source's side, and of 16 on the target's.
///
/// Where `sg_mixed_is_available` says 0 these functions do nothing.

/// Whether the CPU multiplies bfloat16 (AVX512_BF16), and the level in use allows it.
int32_t sg_mixed_is_available(void);

/// The 32-bit words of working memory of one call of `sg_mixed_convolve`.
int64_t sg_mixed_scratch_count(const sg_convolution *shape, int32_t is_gradient);

/// As `sg_convolve`; `first` must be a multiple of 16.
void sg_mixed_convolve(
    const sg_convolution *shape, int32_t is_gradient, const float *source, const float *filter, float *target,
    uint32_t *scratch, int64_t begin, int64_t end, int64_t first, int64_t last);

/// The 32-bit words of working memory of one call of `sg_mixed_filter_gradient`.
int64_t sg_mixed_filter_scratch_count(const sg_convolution *shape);

/// As `sg_filter_gradient`, for the image's channels `first ..< last`.
void sg_mixed_filter_gradient(
    const sg_convolution *shape, const float *image, const float *map_gradient, float *filter_gradient,
    uint32_t *scratch, int64_t begin, int64_t end, int64_t first, int64_t last);
