#pragma once

#include "Variant.h"

/// How the loops with bfloat16 operands divide their work; the sizes of their working memory follow from it.

/// So many images at once that all that they touch stays in the L2 cache.
static inline int64_t sg_mixed_images_together(const sg_convolution *s, int32_t is_gradient) {
    int64_t image = s->image_height * s->image_width, map = s->map_height * s->map_width;
    int64_t source = is_gradient ? map * s->map_channels : image * s->image_channels;
    int64_t each = source * 2 + (is_gradient ? image : map) * 256;
    return each < 400000 ? 400000 / each : 1;
}

enum { sg_mixed_filter_images = 4 };

/// The pairs in a row of the map.
static inline int64_t sg_mixed_map_pairs(const sg_convolution *s) { return (s->map_width + 1) / 2; }

/// The pixels in a row of the image that any pair of the map can meet.
static inline int64_t sg_mixed_image_width(const sg_convolution *s) {
    return 2 * (sg_mixed_map_pairs(s) - 1) * s->stride_x + s->filter_width;
}

#if defined(__x86_64__)
void sg_avx512bf16_convolve(
    const sg_convolution *shape, int32_t is_gradient, const float *source, const float *filter, float *target,
    uint32_t *scratch, int64_t begin, int64_t end);
void sg_avx512bf16_filter_gradient(
    const sg_convolution *shape, const float *image, const float *map_gradient, float *filter_gradient,
    uint32_t *scratch, int64_t begin, int64_t end);
#endif
