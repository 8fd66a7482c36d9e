#pragma once

#include <math.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "TensorKernels.h"

static inline int64_t sg_least(int64_t a, int64_t b) { return a < b ? a : b; }
static inline int64_t sg_greatest(int64_t a, int64_t b) { return a > b ? a : b; }

/// The functions that exist once for each instruction set.
typedef struct {
    void (*loop_run)(const sg_loop *, void *const *, float *const *, const sg_points *);
    void (*combine)(sg_sink_kind, float *, float *, int64_t, int64_t, int64_t, int64_t);
    void (*place)(
        const float *, float *, const int64_t *, const int64_t *, const int64_t *, int64_t, int64_t, int64_t);
    void (*scatter_rows)(const float *, const float *, float *, int64_t, int64_t, int64_t, int64_t, int64_t);
    void (*thin_convolve)(
        const sg_convolution *, const float *, const float *, float *, float *, int32_t, int64_t, int64_t);
    void (*thin_image_gradient)(
        const sg_convolution *, const float *, const float *, float *, float *, int64_t, int64_t);
    void (*thin_filter_gradient)(
        const sg_convolution *, const float *, const float *, float *, float *, int64_t, int64_t);
    void (*filter_gradient)(
        const sg_convolution *, const float *, const float *, float *, int64_t, int64_t, int64_t, int64_t);
    void (*convolve)(
        const sg_convolution *, int32_t, const float *, const float *, float *, int64_t, int64_t, int64_t, int64_t);
    void (*winograd_spread_source)(const sg_winograd *, const float *, float *, int64_t, int64_t, int64_t);
    void (*winograd_spread_filter)(const sg_winograd *, int32_t, const float *, float *, int64_t, int64_t);
    void (*winograd_product)(
        const sg_winograd *, const float *, int64_t, const float *, float *, int64_t, int64_t, int64_t, int64_t);
    void (*winograd_gather_target)(const sg_winograd *, const float *, int64_t, float *, int64_t, int64_t);
    void (*winograd_spread_target)(const sg_winograd *, const float *, float *, int64_t, int64_t, int64_t);
    void (*winograd_outer_product)(
        const sg_winograd *, const float *, int64_t, const float *, int64_t, float *, int64_t, int64_t, int32_t,
        int64_t, int64_t);
    void (*winograd_gather_filter)(const sg_winograd *, const float *, int64_t, float *, int64_t, int64_t);
} sg_variant;

extern const sg_variant sg_baseline_variant;
#if defined(__x86_64__)
extern const sg_variant sg_avx2_variant;
extern const sg_variant sg_avx512_variant;
#endif

/// The variant in use.
const sg_variant *sg_current_variant(void);
