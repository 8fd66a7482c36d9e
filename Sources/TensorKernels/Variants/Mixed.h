#pragma once

#include "Variant.h"

/// How the loops with bfloat16 operands divide their work; the sizes of their working memory follow from it.

/// One dimension of a convolution as the target sees it. A convolution has one phase. The gradient of an image has as many as
/// the stride: the pixels of each meet taps of their own, and only those, so that each phase is a convolution of stride 1.
typedef struct {
    /// Positions of the target: the first, how many, and the step to the next.
    int64_t offset, extent, target_step;
    /// The taps that meet them, in the source's order: the first one, how many, and the step to the next.
    int64_t first_tap, taps, tap_step;
    /// Position `i` and tap number `t` meet the source at `i * source_step + base + t`.
    int64_t base, source_step;
} sg_mixed_phase;

static inline sg_mixed_phase sg_mixed_phase_of(
    int32_t is_gradient, int64_t phase, int64_t filter, int64_t stride, int64_t before, int64_t target
) {
    if (!is_gradient) return (sg_mixed_phase){0, target, 1, 0, filter, 1, -before, stride};
    int64_t rest = (phase + before) % stride, taps = rest < filter ? (filter - rest + stride - 1) / stride : 0;
    int64_t extent = phase < target ? (target - phase + stride - 1) / stride : 0;
    return (sg_mixed_phase){
        phase, extent, stride, rest + stride * (taps - 1), taps, -stride, (phase + before - rest) / stride - taps + 1, 1};
}

/// All phases of one dimension: where on the source's side their positions begin and end, and the most positions.
typedef struct {
    int64_t phases, first, behind, extent, source_step;
} sg_mixed_dimension;

static inline sg_mixed_dimension sg_mixed_dimension_of(
    int32_t is_gradient, int64_t filter, int64_t stride, int64_t before, int64_t target
) {
    sg_mixed_dimension all = {is_gradient ? stride : 1, 0, 1, 0, is_gradient ? 1 : stride};
    for (int64_t p = 0; p < all.phases; p++) {
        sg_mixed_phase one = sg_mixed_phase_of(is_gradient, p, filter, stride, before, target);
        if (p == 0 || one.base < all.first) all.first = one.base;
        all.behind = sg_greatest(all.behind, one.base + one.taps);
        all.extent = sg_greatest(all.extent, one.extent);
    }
    return all;
}

/// How a convolution is worked off: the source's rows are copied as pairs of bfloat16, the padding written out, for some
/// rows of positions of some images.
typedef struct {
    sg_mixed_dimension rows, columns;
    int64_t source_height, source_width, source_channels, target_height, target_width, target_channels;
    /// The words of a pixel of the copy, and of a row of it.
    int64_t words, pitch;
    /// Rows of positions at once, and images: all that they touch stays in the L2 cache.
    int64_t band, images;
    /// The rows of an image that the copy holds.
    int64_t copied_rows;
} sg_mixed_plan;

static inline sg_mixed_plan sg_mixed_plan_of(const sg_convolution *s, int32_t is_gradient) {
    sg_mixed_plan p = {
        .source_height = is_gradient ? s->map_height : s->image_height,
        .source_width = is_gradient ? s->map_width : s->image_width,
        .source_channels = is_gradient ? s->map_channels : s->image_channels,
        .target_height = is_gradient ? s->image_height : s->map_height,
        .target_width = is_gradient ? s->image_width : s->map_width,
        .target_channels = is_gradient ? s->image_channels : s->map_channels};
    p.rows = sg_mixed_dimension_of(is_gradient, s->filter_height, s->stride_y, s->top, p.target_height);
    p.columns = sg_mixed_dimension_of(is_gradient, s->filter_width, s->stride_x, s->left, p.target_width);
    p.words = (p.source_channels + 1) / 2;
    p.pitch = ((p.columns.extent - 1) * p.columns.source_step + p.columns.behind - p.columns.first) * p.words;
    // Bytes that go with a row of positions: of the copy, and of sixty-four of the target's channels.
    enum { budget = 400000 };
    int64_t row = p.rows.source_step * p.pitch * 4 + p.rows.phases * p.target_width * 256;
    p.band = sg_greatest(1, sg_least(p.rows.extent, budget / sg_greatest(1, row)));
    p.images = p.band < p.rows.extent ? 1 : sg_greatest(1, budget / sg_greatest(1, row * p.rows.extent));
    p.copied_rows = (p.band - 1) * p.rows.source_step + p.rows.behind - p.rows.first;
    return p;
}

/// How the gradient of a filter is worked off: so many pairs of images at once, or rows of the map of one pair, that the
/// filter's gradient is read and written seldom, and their copies stay in the L2 cache.
typedef struct {
    int64_t pairs, band;
    /// The rows of the image that a band may meet, and the words of a map's pixel: a whole number of vectors.
    int64_t image_rows, map_words;
} sg_mixed_filter_plan;

static inline sg_mixed_filter_plan sg_mixed_filter_plan_of(const sg_convolution *s) {
    int64_t filter = s->filter_height * s->filter_width * s->image_channels * s->map_channels;
    int64_t budget = filter < 50000 ? 600000 : 1300000;
    sg_mixed_filter_plan p = {.map_words = (s->map_channels + 15) / 16 * 16};
    int64_t row = (s->stride_y * s->image_width * s->image_channels + s->map_width * p.map_words) * 4;
    p.pairs = sg_greatest(1, sg_least(4, budget / (row * s->map_height)));
    p.band = sg_greatest(1, sg_least(s->map_height, budget / row));
    p.image_rows = sg_least(s->image_height, (p.band - 1) * s->stride_y + s->filter_height);
    return p;
}

/// The loops for one instruction set.
typedef struct {
    void (*convolve)(
        const sg_convolution *, int32_t, const float *, const float *, float *, uint32_t *, int64_t, int64_t, int64_t,
        int64_t);
    void (*filter_gradient)(
        const sg_convolution *, const float *, const float *, float *, uint32_t *, int64_t, int64_t, int64_t, int64_t);
} sg_mixed_loops;

#if defined(__x86_64__)
extern const sg_mixed_loops sg_avx512bf16_loops;
#endif
