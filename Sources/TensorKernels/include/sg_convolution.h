#pragma once
#include <stdint.h>

/// The cases of convolutions that oneDNN leaves far from the machine's limit. All tensors are plain: images and maps
/// NHWC, filters [height, width, image channels, map channels].
///
/// These functions use fused multiply-add where the CPU has it (all but the oldest x86-64): they are bound by arithmetic.
typedef struct {
    int64_t image_height, image_width, image_channels;
    int64_t map_height, map_width, map_channels;
    int64_t filter_height, filter_width;
    int64_t stride_y, stride_x;
    int64_t top, left;
} sg_convolution;

// MARK: The gradient of a filter
//
// oneDNN's kernel for plain NHWC and stride 2 runs at two thirds of the machine's speed.

/// Computes what the images `begin ..< end` contribute for the image's channels `first ..< last`. The map's channels must be a
/// multiple of 16.
void sg_filter_gradient(
    const sg_convolution *shape, const float *image, const float *map_gradient, float *filter_gradient, int64_t begin,
    int64_t end, int64_t first, int64_t last);

// MARK: A convolution, or the gradient of its image

/// Computes the maps of the images `begin ..< end` from the images, or with `is_gradient` the images' gradients from
/// those of the maps, for the target's channels `first ..< last`. These and the target's channels must be multiples of 16.
void sg_convolve(
    const sg_convolution *shape, int32_t is_gradient, const float *source, const float *filter, float *target,
    int64_t begin, int64_t end, int64_t first, int64_t last);
