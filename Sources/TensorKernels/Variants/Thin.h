#pragma once

#include "Variant.h"

/// How the loops with images of few channels divide their work; the sizes of their working memory follow from it.

/// So many rows of the map at once that they stay in the L1 cache.
static inline int64_t sg_thin_band(const sg_convolution *s) {
    int64_t rows = 6144 / (s->map_width * s->map_channels + 1);
    return rows < 1 ? 1 : rows < s->map_height ? rows : s->map_height;
}

/// By how many whole strides a column of taps moves a position of the map; what is left over is its phase.
static inline int64_t sg_thin_shift(const sg_convolution *s, int64_t kx) {
    int64_t offset = kx - s->left;
    return offset >= 0 ? offset / s->stride_x : -((s->stride_x - 1 - offset) / s->stride_x);
}

/// How positions of the map and pixels of the image lie in the working memory of `sg_thin_image_gradient`.
typedef struct {
    /// Vectors of sixteen positions in a row of the map, and rows of the map at once: two vectors share each weight.
    int64_t blocks, rows;
    /// A tap's products for a row of the map begin at `before`; around them lie zeros.
    int64_t before, product_pitch;
    /// The pixels of one channel and phase in a row of the image, in whole vectors, and the whole row.
    int64_t phase_pitch, row_pitch;
    /// Rows of the image that are being added to.
    int64_t ring;
    int64_t turned_count, product_count;
} sg_thin_plan;

static inline sg_thin_plan sg_thin_plan_of(const sg_convolution *s) {
    int64_t least = sg_thin_shift(s, 0), most = sg_thin_shift(s, s->filter_width - 1);
    sg_thin_plan plan = {.blocks = (s->map_width + 15) / 16, .before = most > 0 ? most : 0};
    plan.rows = plan.blocks == 1 ? 2 : 1;
    plan.phase_pitch = ((s->image_width + s->stride_x - 1) / s->stride_x + 15) / 16 * 16;
    plan.row_pitch = plan.phase_pitch * s->stride_x * s->image_channels;
    plan.ring = s->filter_height + s->stride_y;
    int64_t products = plan.blocks * 16, reached = plan.phase_pitch - least;
    plan.product_pitch = (plan.before + (products > reached ? products : reached) + 15) / 16 * 16;
    plan.turned_count = s->map_channels * plan.rows * plan.blocks * 16;
    plan.product_count = plan.rows * s->filter_height * s->filter_width * s->image_channels * plan.product_pitch;
    return plan;
}
