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
    sg_mixed_plan plan = sg_mixed_plan_of(s, is_gradient);
    return plan.images * plan.copied_rows * plan.pitch;
}

void sg_mixed_convolve(
    const sg_convolution *shape, int32_t is_gradient, const float *source, const float *filter, float *target,
    uint32_t *scratch, int64_t begin, int64_t end, int64_t first, int64_t last
) {
    const sg_mixed_loops *loops = available();
    if (loops) loops->convolve(shape, is_gradient, source, filter, target, scratch, begin, end, first, last);
}

int64_t sg_mixed_filter_scratch_count(const sg_convolution *s) {
    sg_mixed_filter_plan plan = sg_mixed_filter_plan_of(s);
    int64_t image = plan.image_rows * s->image_width * s->image_channels;
    return plan.pairs * (image + plan.band * s->map_width * plan.map_words);
}

void sg_mixed_filter_gradient(
    const sg_convolution *shape, const float *image, const float *map_gradient, float *filter_gradient,
    uint32_t *scratch, int64_t begin, int64_t end, int64_t first, int64_t last
) {
    const sg_mixed_loops *loops = available();
    if (loops) loops->filter_gradient(shape, image, map_gradient, filter_gradient, scratch, begin, end, first, last);
}
