#include "Variants/Mixed.h"

/// The loops that this CPU and the level in use allow, or none.
static const sg_mixed_loops *available(void) {
#if defined(__x86_64__)
    if (sg_cpu_current_level() == sg_cpu_avx512 && __builtin_cpu_supports("avx512bf16")) return &sg_avx512bf16_loops;
#endif
    return NULL;
}

int32_t sg_mixed_is_available(void) { return available() != NULL; }

int64_t sg_mixed_scratch_count(const sg_convolution *s, int32_t is_gradient) {
    int64_t pixels = is_gradient ? s->map_height * s->map_width : s->image_height * s->image_width;
    int64_t channels = is_gradient ? s->map_channels : s->image_channels;
    return sg_mixed_images_together(s, is_gradient) * pixels * channels / 2;
}

void sg_mixed_convolve(
    const sg_convolution *shape, int32_t is_gradient, const float *source, const float *filter, float *target,
    uint32_t *scratch, int64_t begin, int64_t end, int64_t first, int64_t last
) {
    const sg_mixed_loops *loops = available();
    if (loops) loops->convolve(shape, is_gradient, source, filter, target, scratch, begin, end, first, last);
}

int64_t sg_mixed_filter_scratch_count(const sg_convolution *s) {
    int64_t image = s->image_height * s->image_width * s->image_channels;
    return sg_mixed_filter_pairs * (image + s->map_height * s->map_width * s->map_channels);
}

void sg_mixed_filter_gradient(
    const sg_convolution *shape, const float *image, const float *map_gradient, float *filter_gradient,
    uint32_t *scratch, int64_t begin, int64_t end
) {
    const sg_mixed_loops *loops = available();
    if (loops) loops->filter_gradient(shape, image, map_gradient, filter_gradient, scratch, begin, end);
}
