#pragma once
#include <stdint.h>

/// Convolutions of stride 1 with fewer products (Winograd's minimal filtering; Lavin and Gray, arXiv:1509.09308).
///
/// A tile of 8 by 8 pixels of the source is brought into 64 points, and so is the filter; at each point tiles times
/// channels are multiplied by channels times channels; and what comes out is brought back to a tile of the target of
/// `9 - taps` rows and columns. Filters of 5 by 5 cost 64 products for 16 pixels instead of 400, those of 3 by 3 64 for 36
/// instead of 324.
///
/// All tensors are plain: source and target NHWC, filters [taps, taps, image channels, map channels]. Tiles are
/// counted image by image and row by row. Points are kept one after another, `pitch` numbers apart; at each point lie some
/// tiles, with their channels. Both numbers of channels are multiples of 16.
///
/// These functions use fused multiply-add where the CPU has it.
typedef struct {
    int64_t source_height, source_width, source_channels;
    int64_t target_height, target_width, target_channels;
    /// The filter's rows and columns: 3, 4 or 5.
    int64_t taps;
    /// Zeros assumed above and on the left of the source.
    int64_t top, left;
    /// The tiles that cover the target.
    int64_t tile_rows, tile_columns;
} sg_winograd;

enum { sg_winograd_points = 64, sg_winograd_side = 8 };

/// The numbers from one tile's channels to the next one's: rows a power of two apart would share a part of the L1 cache.
static inline int64_t sg_winograd_row(int64_t channels) { return channels + 16; }

/// The points of the source in the tiles `begin ..< end`, the first of which comes first.
void sg_winograd_spread_source(
    const sg_winograd *shape, const float *source, float *points, int64_t pitch, int64_t begin, int64_t end);

/// The points of the filter for the target's channels `first ..< last`, multiples of 16, packed for `sg_winograd_product`.
/// With `is_gradient` the target is the image, and the filter is read the other way round.
void sg_winograd_spread_filter(
    const sg_winograd *shape, int32_t is_gradient, const float *filter, float *packed, int64_t first, int64_t last);

/// `products = points · packed` at the points `first ..< last`, for `tiles` tiles.
void sg_winograd_product(
    const sg_winograd *shape, const float *points, int64_t pitch, const float *packed, float *products,
    int64_t product_pitch, int64_t tiles, int64_t first, int64_t last);

/// The target's pixels in the tiles `begin ..< end`.
void sg_winograd_gather_target(
    const sg_winograd *shape, const float *products, int64_t pitch, float *target, int64_t begin, int64_t end);

/// The points of the gradient of the target, in the tiles `begin ..< end`.
void sg_winograd_spread_target(
    const sg_winograd *shape, const float *target, float *points, int64_t pitch, int64_t begin, int64_t end);

/// Adds to `sums`, at the points `first ..< last`, what `tiles` tiles contribute to the filter's gradient; with `is_first`
/// the sums begin there.
void sg_winograd_outer_product(
    const sg_winograd *shape, const float *source_points, int64_t source_pitch, const float *target_points,
    int64_t target_pitch, float *sums, int64_t sum_pitch, int64_t tiles, int32_t is_first, int64_t first, int64_t last);

/// The filter's gradient for the source's channels `first ..< last`.
void sg_winograd_gather_filter(
    const sg_winograd *shape, const float *sums, int64_t pitch, float *gradient, int64_t first, int64_t last);
