#include "Variants/Thin.h"

int64_t sg_thin_scratch_count(const sg_convolution *s) {
    sg_thin_plan plan = sg_thin_plan_of(s);
    int64_t gradient = plan.turned_count + plan.product_count + plan.ring * plan.row_pitch;
    int64_t height = (sg_thin_band(s) - 1) * s->stride_y + s->filter_height;
    int64_t rows = height * ((s->map_width - 1) * s->stride_x + s->filter_width) * s->image_channels;
    return gradient > rows ? gradient : rows;
}

/// Where an element of the packed filter stands in the mirrored one.
static int64_t mirrored_place(const sg_convolution *s, int64_t packed) {
    int64_t wide = packed % s->map_channels, thin = packed / s->map_channels % s->image_channels;
    int64_t tap = packed / s->map_channels / s->image_channels, taps = s->filter_height * s->filter_width;
    return ((taps - 1 - tap) * s->map_channels + wide) * s->image_channels + thin;
}

static int64_t filter_count(const sg_convolution *s) {
    return s->filter_height * s->filter_width * s->image_channels * s->map_channels;
}

void sg_thin_pack(const sg_convolution *s, int32_t is_mirrored, const float *filter, float *packed) {
    if (is_mirrored)
        for (int64_t i = 0; i < filter_count(s); i++) packed[i] = filter[mirrored_place(s, i)];
    else
        memcpy(packed, filter, (size_t)filter_count(s) * sizeof(float));
}

void sg_thin_unpack(const sg_convolution *s, int32_t is_mirrored, const float *packed, float *filter) {
    if (is_mirrored)
        for (int64_t i = 0; i < filter_count(s); i++) filter[mirrored_place(s, i)] = packed[i];
    else
        memcpy(filter, packed, (size_t)filter_count(s) * sizeof(float));
}

void sg_thin_convolve(
    const sg_convolution *shape, const float *image, const float *packed, float *map, float *scratch, int32_t streams,
    int64_t begin, int64_t end
) {
    sg_current_variant()->thin_convolve(shape, image, packed, map, scratch, streams, begin, end);
}

void sg_thin_image_gradient(
    const sg_convolution *shape, const float *map_gradient, const float *packed, float *image_gradient, float *scratch,
    int64_t begin, int64_t end
) {
    sg_current_variant()->thin_image_gradient(shape, map_gradient, packed, image_gradient, scratch, begin, end);
}

void sg_thin_filter_gradient(
    const sg_convolution *shape, const float *image, const float *map_gradient, float *packed_gradient, float *scratch,
    int64_t begin, int64_t end
) {
    sg_current_variant()->thin_filter_gradient(shape, image, map_gradient, packed_gradient, scratch, begin, end);
}
