#include "Variants/Variant.h"

// The functions of sg_winograd.h that exist once for each instruction set.

void sg_winograd_spread_source(
    const sg_winograd *shape, const float *source, float *points, int64_t pitch, int64_t begin, int64_t end
) {
    sg_current_variant()->winograd_spread_source(shape, source, points, pitch, begin, end);
}

void sg_winograd_spread_filter(
    const sg_winograd *shape, int32_t is_gradient, const float *filter, float *packed, int64_t first, int64_t last
) {
    sg_current_variant()->winograd_spread_filter(shape, is_gradient, filter, packed, first, last);
}

void sg_winograd_product(
    const sg_winograd *shape, const float *points, int64_t pitch, const float *packed, float *products,
    int64_t product_pitch, int64_t tiles, int64_t first, int64_t last
) {
    sg_current_variant()->winograd_product(shape, points, pitch, packed, products, product_pitch, tiles, first, last);
}

void sg_winograd_gather_target(
    const sg_winograd *shape, const float *products, int64_t pitch, float *target, int64_t begin, int64_t end
) {
    sg_current_variant()->winograd_gather_target(shape, products, pitch, target, begin, end);
}

void sg_winograd_spread_target(
    const sg_winograd *shape, const float *target, float *points, int64_t pitch, int64_t begin, int64_t end
) {
    sg_current_variant()->winograd_spread_target(shape, target, points, pitch, begin, end);
}

void sg_winograd_outer_product(
    const sg_winograd *shape, const float *source_points, int64_t source_pitch, const float *target_points,
    int64_t target_pitch, float *sums, int64_t sum_pitch, int64_t tiles, int32_t is_first, int64_t first, int64_t last
) {
    sg_current_variant()->winograd_outer_product(
        shape, source_points, source_pitch, target_points, target_pitch, sums, sum_pitch, tiles, is_first, first, last);
}

void sg_winograd_gather_filter(
    const sg_winograd *shape, const float *sums, int64_t pitch, float *gradient, int64_t first, int64_t last
) {
    sg_current_variant()->winograd_gather_filter(shape, sums, pitch, gradient, first, last);
}
