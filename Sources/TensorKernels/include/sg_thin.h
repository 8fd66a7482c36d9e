#pragma once
#include <stdint.h>

#include "sg_convolution.h"

/// Convolutions between images of few channels (one for grey, three for colours) and maps of many. oneDNN takes the few
/// channels as a block of sixteen and wastes most of its work. A convolution of stride 1 to few channels is the gradient of
/// one from few channels whose filter is mirrored, so that these loops serve both.
///
/// Filters are packed `[height, width, image channels, map channels]`. Working memory is aligned to 64 bytes.

/// Packs a filter of `shape`: as it is, or, if it `is_mirrored`, from `[height, width, map channels, image channels]` with
/// height and width the other way round.
void sg_thin_pack(const sg_convolution *shape, int32_t is_mirrored, const float *filter, float *packed);

/// The opposite.
void sg_thin_unpack(const sg_convolution *shape, int32_t is_mirrored, const float *packed, float *filter);

/// The floats of working memory that one call of any of the functions below needs.
int64_t sg_thin_scratch_count(const sg_convolution *shape);

/// Computes the maps of the images `begin ..< end`. The map's channels must be a multiple of 16. If it `streams`, the maps,
/// aligned to 64 bytes, are stored past the caches, which they would only flood.
void sg_thin_convolve(
    const sg_convolution *shape, const float *image, const float *packed, float *map, float *scratch, int32_t streams,
    int64_t begin, int64_t end);

/// Computes the gradients of the images `begin ..< end`, for any number of map channels.
void sg_thin_image_gradient(
    const sg_convolution *shape, const float *map_gradient, const float *packed, float *image_gradient, float *scratch,
    int64_t begin, int64_t end);

/// Computes what the images `begin ..< end` contribute to the packed filter's gradient. The map's channels must be a
/// multiple of 16.
void sg_thin_filter_gradient(
    const sg_convolution *shape, const float *image, const float *map_gradient, float *packed_gradient, float *scratch,
    int64_t begin, int64_t end);
