#include "Variants/Mixed.h"

int32_t sg_mixed_is_available(void) {
#if defined(__x86_64__)
    return sg_cpu_current_level() == sg_cpu_avx512 && __builtin_cpu_supports("avx512bf16");
#else
    return 0;
#endif
}

int64_t sg_mixed_scratch_count(const sg_convolution *s, int32_t is_gradient) {
    int64_t pixels = is_gradient ? s->map_height * s->map_width : s->image_height * s->image_width;
    int64_t channels = is_gradient ? s->map_channels : s->image_channels;
    return sg_mixed_images_together(s, is_gradient) * pixels * channels / 2;
}

void sg_mixed_convolve(
    const sg_convolution *shape, int32_t is_gradient, const float *source, const float *filter, float *target,
    uint32_t *scratch, int64_t begin, int64_t end
) {
#if defined(__x86_64__)
    if (sg_mixed_is_available())
        sg_avx512bf16_convolve(shape, is_gradient, source, filter, target, scratch, begin, end);
#endif
}

int64_t sg_mixed_filter_scratch_count(const sg_convolution *s) {
    int64_t image = s->image_height * sg_mixed_image_width(s) * s->image_channels;
    int64_t map = s->map_height * sg_mixed_map_pairs(s) * s->map_channels;
    return sg_mixed_filter_images * (image + map);
}

void sg_mixed_filter_gradient(
    const sg_convolution *shape, const float *image, const float *map_gradient, float *filter_gradient,
    uint32_t *scratch, int64_t begin, int64_t end
) {
#if defined(__x86_64__)
    if (sg_mixed_is_available())
        sg_avx512bf16_filter_gradient(shape, image, map_gradient, filter_gradient, scratch, begin, end);
#endif
}
