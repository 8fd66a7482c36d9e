// Convolutions of stride 1 with fewer products: see sg_winograd.h.
//
// The points are 0, 1, -1, 2, -2, 1/2, -1/2 and infinity: the same eight for filters of 3, 4 and 5 taps, which leave tiles
// of 6, 5 and 4 pixels.

// MARK: In one dimension

// Eight pixels of the source at the points: each point's polynomial is the product of x - a over all other points a.
INLINE void points_of_source(const vf d[8], vf t[8]) {
    vf even = multiply_add(splat(-4.25f), d[4], d[2] + d[6]), odd = multiply_add(splat(-4.25f), d[3], d[1] + d[5]);
    t[1] = even + odd;
    t[2] = even - odd;
    even = multiply_add(splat(-1.25f), d[4], multiply_add(splat(0.25f), d[2], d[6]));
    odd = multiply_add(splat(2), d[5], multiply_add(splat(-2.5f), d[3], splat(0.5f) * d[1]));
    t[3] = even + odd;
    t[4] = even - odd;
    even = multiply_add(splat(4), multiply_add(splat(-1.25f), d[4], d[2]), d[6]);
    odd = multiply_add(splat(0.5f), d[5], multiply_add(splat(-2.5f), d[3], splat(2) * d[1]));
    t[5] = even + odd;
    t[6] = even - odd;
    t[0] = multiply_add(splat(5.25f), d[4] - d[2], d[0] - d[6]);
    t[7] = multiply_add(splat(5.25f), d[3] - d[5], d[7] - d[1]);
}

// A polynomial of `count` coefficients at a and -a: what its even powers give, and its odd ones.
INLINE void halves_at(float a, const vf g[], int count, float scale, vf *even, vf *odd) {
    *even = splat(0);
    *odd = splat(0);
    float power = scale;
    for (int i = 0; i < count; i++, power *= a) {
        vf *sum = i % 2 ? odd : even;
        *sum = i < 2 ? splat(power) * g[i] : multiply_add(splat(power), g[i], *sum);
    }
}

// The coefficients `g` of a polynomial at the points, divided by the product of the differences to all other points.
INLINE void points_of_taps(const vf g[], int count, vf t[8]) {
    vf even, odd;
    t[0] = g[0];
    halves_at(1, g, count, -2.0f / 9, &even, &odd);
    t[1] = even + odd;
    t[2] = even - odd;
    halves_at(2, g, count, 1.0f / 90, &even, &odd);
    t[3] = even + odd;
    t[4] = even - odd;
    halves_at(0.5f, g, count, 32.0f / 45, &even, &odd);
    t[5] = even + odd;
    t[6] = even - odd;
    t[7] = g[count - 1];
}

// What `count` pixels of the target are, given the products at the points.
INLINE void target_of_points(const vf t[8], int count, vf y[]) {
    vf sums[3] = {t[1] + t[2], t[3] + t[4], t[5] + t[6]}, differences[3] = {t[1] - t[2], t[3] - t[4], t[5] - t[6]};
    float two = 1, half = 1;
    for (int i = 0; i < count; i++, two *= 2, half *= 0.5f) {
        const vf *part = i % 2 ? differences : sums;
        y[i] = multiply_add(splat(half), part[2], multiply_add(splat(two), part[1], part[0]));
    }
    y[0] += t[0];
    y[count - 1] += t[7];
}

// MARK: Tiles

typedef struct {
    int64_t image, y, x;
} winograd_tile;

INLINE winograd_tile tile_at(const sg_winograd *w, int64_t tile) {
    int64_t row = tile / w->tile_columns, side = sg_winograd_side + 1 - w->taps;
    return (winograd_tile){row / w->tile_rows, row % w->tile_rows * side, tile % w->tile_columns * side};
}

// The part of `count` pixels from `first` on that lies within `extent`.
INLINE void pixels_within(int64_t first, int64_t count, int64_t extent, int *from, int *to) {
    *from = (int)(first < 0 ? (-first < count ? -first : count) : 0);
    *to = (int)(extent - first < count ? (extent > first ? extent - first : 0) : count);
    if (*to < *from) *to = *from;
}

// Stores what the columns of `half` give at the points.
#define STORE_POINTS(HALF, TRANSFORM, TARGET, PITCH)                                                                   \
    for (int i = 0; i < sg_winograd_side; i++) {                                                                          \
        vf t[8];                                                                                                       \
        TRANSFORM;                                                                                                     \
        for (int j = 0; j < sg_winograd_side; j++) store(TARGET + (i * sg_winograd_side + j) * PITCH, t[j]);                 \
    }

static void SG_NAME(winograd_spread_source)(
    const sg_winograd *w, const float *source, float *points, int64_t pitch, int64_t begin, int64_t end
) {
    int64_t channels = w->source_channels, row = sg_winograd_row(channels);
    for (int64_t n = begin; n < end; n++) {
        winograd_tile tile = tile_at(w, n);
        int64_t y = tile.y - w->top, x = tile.x - w->left;
        int y0, y1, x0, x1;
        pixels_within(y, sg_winograd_side, w->source_height, &y0, &y1);
        pixels_within(x, sg_winograd_side, w->source_width, &x0, &x1);
        const float *corner = source + ((tile.image * w->source_height + y) * w->source_width + x) * channels;
        for (int64_t c = 0; c < channels; c += LANES) {
            vf half[8][8];
            for (int j = 0; j < sg_winograd_side; j++) {
                vf d[8], t[8];
                if (j < x0 || j >= x1) {
                    for (int i = 0; i < sg_winograd_side; i++) half[i][j] = splat(0);
                    continue;
                }
                for (int i = 0; i < sg_winograd_side; i++)
                    d[i] = i >= y0 && i < y1 ? load(corner + (i * w->source_width + j) * channels + c) : splat(0);
                points_of_source(d, t);
                for (int i = 0; i < sg_winograd_side; i++) half[i][j] = t[i];
            }
            STORE_POINTS(half, points_of_source(half[i], t), (points + (n - begin) * row + c), pitch)
        }
    }
}

INLINE void spread_target(
    const sg_winograd *w, const float *target, float *points, int64_t pitch, int64_t begin, int64_t end, int side
) {
    int64_t channels = w->target_channels, row = sg_winograd_row(channels);
    for (int64_t n = begin; n < end; n++) {
        winograd_tile tile = tile_at(w, n);
        int y0, y1, x0, x1;
        pixels_within(tile.y, side, w->target_height, &y0, &y1);
        pixels_within(tile.x, side, w->target_width, &x0, &x1);
        const float *corner = target + ((tile.image * w->target_height + tile.y) * w->target_width + tile.x) * channels;
        for (int64_t c = 0; c < channels; c += LANES) {
            vf half[8][8];
            for (int j = 0; j < side; j++) {
                vf d[8], t[8];
                for (int i = 0; i < side; i++)
                    d[i] = i < y1 && j < x1 ? load(corner + (i * w->target_width + j) * channels + c) : splat(0);
                points_of_taps(d, side, t);
                for (int i = 0; i < sg_winograd_side; i++) half[i][j] = t[i];
            }
            STORE_POINTS(half, points_of_taps(half[i], side, t), (points + (n - begin) * row + c), pitch)
        }
    }
}

INLINE void gather_target(
    const sg_winograd *w, const float *products, int64_t pitch, float *target, int64_t begin, int64_t end, int side
) {
    int64_t channels = w->target_channels, row = sg_winograd_row(channels);
    for (int64_t n = begin; n < end; n++) {
        winograd_tile tile = tile_at(w, n);
        int y0, y1, x0, x1;
        pixels_within(tile.y, side, w->target_height, &y0, &y1);
        pixels_within(tile.x, side, w->target_width, &x0, &x1);
        float *corner = target + ((tile.image * w->target_height + tile.y) * w->target_width + tile.x) * channels;
        for (int64_t c = 0; c < channels; c += LANES) {
            vf half[8][8];
            for (int j = 0; j < sg_winograd_side; j++) {
                vf t[8], y[8];
                for (int i = 0; i < sg_winograd_side; i++)
                    t[i] = load(products + (i * sg_winograd_side + j) * pitch + (n - begin) * row + c);
                target_of_points(t, side, y);
                for (int i = 0; i < side; i++) half[i][j] = y[i];
            }
            for (int i = 0; i < y1; i++) {
                vf y[8];
                target_of_points(half[i], side, y);
                for (int j = 0; j < side; j++)
                    if (j < x1) store(corner + (i * w->target_width + j) * channels + c, y[j]);
            }
        }
    }
}

// MARK: The filter

// The points of the taps of one of the target's channels and sixteen of the source's, or the other way round.
INLINE void spread_taps(const float *filter, int64_t plane, int is_mirrored, int taps, vf points[64]) {
    vf half[8][8];
    for (int j = 0; j < taps; j++) {
        vf d[8], t[8];
        for (int i = 0; i < taps; i++) {
            int tap = i * taps + j;
            d[i] = load(filter + (is_mirrored ? taps * taps - 1 - tap : tap) * plane);
        }
        points_of_taps(d, taps, t);
        for (int i = 0; i < sg_winograd_side; i++) half[i][j] = t[i];
    }
    for (int i = 0; i < sg_winograd_side; i++) points_of_taps(half[i], taps, points + i * sg_winograd_side);
}

// Where the vector of the target's channels from `o` on lies in the packed filter, for the source's channel 0; `*step` gets the
// distance of the source's channels.
INLINE int64_t packed_place(const sg_winograd *w, int64_t o, int64_t *step) {
    int64_t whole = w->target_channels / (4 * LANES) * 4 * LANES, start, columns;
    if (o < whole) {
        start = o / (4 * LANES) * 4 * LANES;
        columns = 4;
    } else {
        int64_t left = w->target_channels - whole, pair = left >= 2 * LANES ? 2 * LANES : 0;
        start = o < whole + pair ? whole : whole + pair;
        columns = o < whole + pair ? 2 : 1;
    }
    *step = columns * LANES;
    return start * w->source_channels + (o - start);
}

INLINE void spread_filter(
    const sg_winograd *w, int32_t is_gradient, const float *filter, float *packed, int64_t first, int64_t last, int taps
) {
    int64_t in = w->source_channels, out = w->target_channels, plane = in * out;
    for (int64_t o = first; o < last; o += LANES) {
        int64_t step, place = packed_place(w, o, &step);
        for (int64_t i = 0; i < in; i += LANES) {
            vf points[LANES][64];
            for (int k = 0; k < LANES; k++)
                spread_taps(
                    filter + (is_gradient ? (o + k) * in + i : (i + k) * out + o), plane, is_gradient, taps, points[k]);
            for (int p = 0; p < sg_winograd_points; p++) {
                vu square[LANES];
                for (int k = 0; k < LANES; k++) square[k] = (vu)points[k][p];
                if (is_gradient) transpose_square(square);
                for (int k = 0; k < LANES; k++) store(packed + p * plane + place + (i + k) * step, (vf)square[k]);
            }
        }
    }
}

INLINE void gather_filter(
    const sg_winograd *w, const float *sums, int64_t pitch, float *gradient, int64_t first, int64_t last, int taps
) {
    int64_t out = w->target_channels, plane = w->source_channels * out;
    for (int64_t place = first * out; place < last * out; place += LANES) {
        vf half[8][8];
        for (int j = 0; j < sg_winograd_side; j++) {
            vf t[8], y[8];
            for (int i = 0; i < sg_winograd_side; i++) t[i] = load(sums + (i * sg_winograd_side + j) * pitch + place);
            target_of_points(t, taps, y);
            for (int i = 0; i < taps; i++) half[i][j] = y[i];
        }
        for (int i = 0; i < taps; i++) {
            vf y[8];
            target_of_points(half[i], taps, y);
            for (int j = 0; j < taps; j++) store(gradient + (i * taps + j) * plane + place, y[j]);
        }
    }
}

// MARK: With the number of taps as a constant

#define FOR_TAPS(FUNCTION, TAPS, ARGUMENT, ...)                                                                        \
    switch (TAPS) {                                                                                                    \
    case 5: FUNCTION(__VA_ARGS__, ARGUMENT(5)); break;                                                                 \
    case 4: FUNCTION(__VA_ARGS__, ARGUMENT(4)); break;                                                                 \
    default: FUNCTION(__VA_ARGS__, ARGUMENT(3)); break;                                                                \
    }
#define TAPS_THEMSELVES(TAPS) TAPS
#define SIDE_OF_TARGET(TAPS) sg_winograd_side + 1 - TAPS

static void SG_NAME(winograd_spread_target)(
    const sg_winograd *w, const float *target, float *points, int64_t pitch, int64_t begin, int64_t end
) {
    FOR_TAPS(spread_target, w->taps, SIDE_OF_TARGET, w, target, points, pitch, begin, end)
}

static void SG_NAME(winograd_gather_target)(
    const sg_winograd *w, const float *products, int64_t pitch, float *target, int64_t begin, int64_t end
) {
    FOR_TAPS(gather_target, w->taps, SIDE_OF_TARGET, w, products, pitch, target, begin, end)
}

static void SG_NAME(winograd_spread_filter)(
    const sg_winograd *w, int32_t is_gradient, const float *filter, float *packed, int64_t first, int64_t last
) {
    FOR_TAPS(spread_filter, w->taps, TAPS_THEMSELVES, w, is_gradient, filter, packed, first, last)
}

static void SG_NAME(winograd_gather_filter)(
    const sg_winograd *w, const float *sums, int64_t pitch, float *gradient, int64_t first, int64_t last
) {
    FOR_TAPS(gather_filter, w->taps, TAPS_THEMSELVES, w, sums, pitch, gradient, first, last)
}

// MARK: Products at the points

// The same without what the target held.
INLINE void first_product(
    const float *source, int64_t source_step, const float *slab, int64_t depth, float *target, int64_t target_step,
    int pixels, int columns
) {
    vf sum[tile_pixels][4];
    for (int p = 0; p < pixels; p++)
        for (int c = 0; c < columns; c++) sum[p][c] = splat(0);
    slab_sums(source, source_step, slab, depth, sum, pixels, columns);
    for (int p = 0; p < pixels; p++)
        for (int c = 0; c < columns; c++) store(target + p * target_step + c * LANES, sum[p][c]);
}

TILED_ROW(first_row_4, first_product, float, 4)
TILED_ROW(first_row_2, first_product, float, 2)
TILED_ROW(first_row_1, first_product, float, 1)

#define PRODUCT_ROW(COLUMNS)                                                                                           \
    (i == 0 ? first_row_##COLUMNS : slab_row_##COLUMNS)(                                                               \
        source + i, sg_winograd_row(in), packed + p * in * out + o * in + i * COLUMNS * LANES, depth, target + o,      \
        sg_winograd_row(out), tiles)

static void SG_NAME(winograd_product)(
    const sg_winograd *w, const float *points, int64_t pitch, const float *packed, float *products,
    int64_t product_pitch, int64_t tiles, int64_t first, int64_t last
) {
    int64_t in = w->source_channels, out = w->target_channels;
    for (int64_t p = first; p < last; p++) {
        const float *source = points + p * pitch;
        float *target = products + p * product_pitch;
        for (int64_t o = 0; o < out;) {
            int64_t columns = out - o >= 4 * LANES ? 4 : out - o >= 2 * LANES ? 2 : 1;
            for (int64_t i = 0; i < in; i += slab_depth) {
                int64_t depth = in - i < slab_depth ? in - i : slab_depth;
                switch (columns) {
                case 4: PRODUCT_ROW(4); break;
                case 2: PRODUCT_ROW(2); break;
                default: PRODUCT_ROW(1); break;
                }
            }
            o += columns * LANES;
        }
    }
}

INLINE void outer_block(
    const float *source, int64_t in, const float *target, int64_t out, float *sums, int64_t tiles, int is_first, int rows,
    int columns
) {
    vf sum[6][4];
    for (int r = 0; r < rows; r++)
        for (int c = 0; c < columns; c++) sum[r][c] = is_first ? splat(0) : load(sums + r * out + c * LANES);
    outer_products(source, sg_winograd_row(in), target, sg_winograd_row(out), tiles, sum, rows, columns);
    for (int r = 0; r < rows; r++)
        for (int c = 0; c < columns; c++) store(sums + r * out + c * LANES, sum[r][c]);
}

static void SG_NAME(winograd_outer_product)(
    const sg_winograd *w, const float *source_points, int64_t source_pitch, const float *target_points,
    int64_t target_pitch, float *sums, int64_t sum_pitch, int64_t tiles, int32_t is_first, int64_t first, int64_t last
) {
    int64_t in = w->source_channels, out = w->target_channels;
    for (int64_t p = first; p < last; p++)
        for (int64_t i = 0; i < in;) {
            const float *source = source_points + p * source_pitch + i, *target = target_points + p * target_pitch;
            float *part = sums + p * sum_pitch + i * out;
            int64_t rows = in - i >= 6 ? 6 : in - i >= 4 ? 4 : 2, o = 0;
            for (; o + 4 * LANES <= out; o += 4 * LANES)
                switch (rows) {
                case 6: outer_block(source, in, target + o, out, part + o, tiles, is_first, 6, 4); break;
                case 4: outer_block(source, in, target + o, out, part + o, tiles, is_first, 4, 4); break;
                default: outer_block(source, in, target + o, out, part + o, tiles, is_first, 2, 4); break;
                }
            for (; o < out; o += LANES)
                switch (rows) {
                case 6: outer_block(source, in, target + o, out, part + o, tiles, is_first, 6, 1); break;
                case 4: outer_block(source, in, target + o, out, part + o, tiles, is_first, 4, 1); break;
                default: outer_block(source, in, target + o, out, part + o, tiles, is_first, 2, 1); break;
                }
            i += rows;
        }
}
