#pragma once
#include <stdint.h>

/// The gradient of a convolution with respect to an image of few channels, the case that oneDNN does at a twentieth of
/// the machine's speed. Each position of the map is multiplied by the filter, which gives a patch of the image, and the
/// patches are added where they overlap.
///
/// Uses fused multiply-add where the CPU has it (all but the oldest x86-64): it is bound by arithmetic.
typedef struct {
    int64_t image_height, image_width, image_channels;
    int64_t map_height, map_width, map_channels;
    int64_t filter_height, filter_width;
    int64_t stride_y, stride_x;
    int64_t top, left;
} sg_thin_convolution;

/// The floats of a packed filter: `[map channels, filter height · width · image channels]` with rows padded to 16.
int64_t sg_thin_packed_count(const sg_thin_convolution *shape);

/// Packs a filter stored `[filter height, filter width, image channels, map channels]`.
void sg_thin_pack(const sg_thin_convolution *shape, const float *filter, float *packed);

/// The floats of working memory that one call of `sg_thin_image_gradient` needs.
int64_t sg_thin_scratch_count(const sg_thin_convolution *shape);

/// Computes the gradients of the images `begin ..< end`.
void sg_thin_image_gradient(
    const sg_thin_convolution *shape, const float *map_gradient, const float *packed, float *image_gradient,
    float *scratch, int64_t begin, int64_t end);
