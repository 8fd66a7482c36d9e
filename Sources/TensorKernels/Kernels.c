#include "Variants/Variant.h"

// The functions that exist once for each instruction set.

void sg_loop_run(const sg_loop *loop, void *const *operands, float *const *outputs, const sg_points *points) {
    sg_current_variant()->loop_run(loop, operands, outputs, points);
}

void sg_combine(
    sg_sink_kind kind, float *target, float *parts, int64_t part_count, int64_t pitch, int64_t begin, int64_t end
) {
    sg_current_variant()->combine(kind, target, parts, part_count, pitch, begin, end);
}

void sg_place(
    const float *source, float *target, const int64_t *extents, const int64_t *source_strides,
    const int64_t *target_strides, int64_t rank, int64_t begin, int64_t end
) {
    sg_current_variant()->place(source, target, extents, source_strides, target_strides, rank, begin, end);
}

void sg_scatter_rows(
    const float *values, const float *positions, float *table, int64_t rows, int64_t width, int64_t count,
    int64_t begin, int64_t end
) {
    sg_current_variant()->scatter_rows(values, positions, table, rows, width, count, begin, end);
}

void sg_filter_gradient(
    const sg_convolution *shape, const float *image, const float *map_gradient, float *filter_gradient, int64_t begin,
    int64_t end, int64_t first, int64_t last
) {
    sg_current_variant()->filter_gradient(shape, image, map_gradient, filter_gradient, begin, end, first, last);
}

void sg_convolve(
    const sg_convolution *shape, int32_t is_gradient, const float *source, const float *filter, float *target,
    int64_t begin, int64_t end, int64_t first, int64_t last
) {
    sg_current_variant()->convolve(shape, is_gradient, source, filter, target, begin, end, first, last);
}

// The functions that gain nothing from wider vectors.

void sg_fill(float *target, float value, int64_t count) {
    for (int64_t i = 0; i < count; i++) target[i] = value;
}

void sg_argument_of_maximum(
    const float *values, float *positions, int64_t length, int64_t inner, int64_t begin, int64_t end
) {
    for (int64_t o = begin; o < end; o++)
        for (int64_t i = 0; i < inner; i++) {
            const float *row = values + o * length * inner + i;
            int64_t best = 0;
            for (int64_t l = 1; l < length; l++) {
                float x = row[l * inner], y = row[best * inner];
                if (x > y || (x != x && y == y)) best = l;
            }
            positions[o * inner + i] = (float)best;
        }
}

void sg_gather_rows(
    const float *table, const float *positions, float *chosen, int64_t rows, int64_t width, int64_t begin, int64_t end
) {
    for (int64_t i = begin; i < end; i++) {
        if (positions[i] >= 0 && positions[i] < (float)rows)
            memcpy(chosen + i * width, table + (int64_t)positions[i] * width, (size_t)width * sizeof(float));
        else
            memset(chosen + i * width, 0, (size_t)width * sizeof(float));
    }
}
