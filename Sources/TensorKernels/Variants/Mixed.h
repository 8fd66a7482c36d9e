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

/// So many pairs of images at once that the filter's gradient is read and written seldom, and they stay in the L2 cache.
enum { sg_mixed_filter_pairs = 4 };

/// The loops for one instruction set.
typedef struct {
    void (*convolve)(
        const sg_convolution *, int32_t, const float *, const float *, float *, uint32_t *, int64_t, int64_t, int64_t,
        int64_t);
    void (*filter_gradient)(
        const sg_convolution *, const float *, const float *, float *, uint32_t *, int64_t, int64_t);
} sg_mixed_loops;

#if defined(__x86_64__)
extern const sg_mixed_loops sg_avx512bf16_loops;
#endif
