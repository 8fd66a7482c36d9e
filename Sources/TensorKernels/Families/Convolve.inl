// A convolution or the gradient of its image: see sg_convolution.h.
//
// For each tap of the filter, rows of pixels of the source are multiplied by a slab of the filter and added to rows of
// pixels of the target. Only pixels that meet the other side are touched, so nothing is multiplied by padding.

enum { slab_depth = 128, slab_width = 4 * LANES };

// The sums of a tile: `pixels` pixels of the source times a slab of `columns` vectors.
INLINE void slab_sums(
    const float *source, int64_t source_step, const float *slab, int64_t depth, vf sum[tile_pixels][4], int pixels,
    int columns
) {
    for (int64_t k = 0; k < depth; k++) {
        vf w[4];
        for (int c = 0; c < columns; c++) w[c] = load(slab + k * columns * LANES + c * LANES);
        for (int p = 0; p < pixels; p++) {
            vf x = splat(source[p * source_step + k]);
            for (int c = 0; c < columns; c++) sum[p][c] = multiply_add(x, w[c], sum[p][c]);
        }
    }
}

// A tile's sums added to the target. They stay in registers over the whole depth.
INLINE void slab_product(
    const float *source, int64_t source_step, const float *slab, int64_t depth, float *target, int64_t target_step,
    int pixels, int columns
) {
    vf sum[tile_pixels][4];
    for (int p = 0; p < pixels; p++)
        for (int c = 0; c < columns; c++) sum[p][c] = load(target + p * target_step + c * LANES);
    slab_sums(source, source_step, slab, depth, sum, pixels, columns);
    for (int p = 0; p < pixels; p++)
        for (int c = 0; c < columns; c++) store(target + p * target_step + c * LANES, sum[p][c]);
}

TILED_ROW(slab_row_4, slab_product, float, 4)
TILED_ROW(slab_row_2, slab_product, float, 2)
TILED_ROW(slab_row_1, slab_product, float, 1)

// A tap's weights of `depth` channels of the source and `width` of the target, from rows of the target's channels.
INLINE void pack_rows(const float *weights, int64_t row, int64_t depth, int64_t width, float *slab) {
    for (int64_t k = 0; k < depth; k++) memcpy(slab + k * width, weights + k * row, (size_t)width * sizeof(float));
}

// The same from rows of the source's channels: a gradient reads the filter the other way round.
static void pack_turned(const float *weights, int64_t row, int64_t depth, int64_t width, float *slab) {
    for (int64_t c = 0; c < width; c += LANES) {
        int64_t k = 0;
        for (; k + LANES <= depth; k += LANES) {
            vu square[LANES];
            for (int i = 0; i < LANES; i++) square[i] = (vu)load(weights + (c + i) * row + k);
            transpose_square(square);
            for (int i = 0; i < LANES; i++) store(slab + (k + i) * width + c, (vf)square[i]);
        }
        for (; k < depth; k++)
            for (int i = 0; i < LANES; i++) slab[k * width + c + i] = weights[(c + i) * row + k];
    }
}

static void SG_NAME(convolve)(
    const sg_convolution *s, int32_t is_gradient, const float *source, const float *filter, float *target,
    int64_t begin, int64_t end, int64_t first, int64_t last
) {
    float slab[slab_depth * slab_width] __attribute__((aligned(64)));
    convolution_side image = {s->image_height, s->image_width, s->image_channels, s->stride_y, s->stride_x, 0, 0};
    convolution_side map = {s->map_height, s->map_width, s->map_channels, 1, 1, 0, 0};
    convolution_side *from = is_gradient ? &map : &image, *to = is_gradient ? &image : &map;
    int64_t target_count = to->height * to->width * to->channels;

    // So many images at once that each slab serves many tiles, and all that they touch stays in the L2 cache.
    int64_t each = (from->height * from->width * slab_depth + to->height * to->width * slab_width) * (int64_t)sizeof(float);
    int64_t together = even_groups(end - begin, 400000 / each);
    for (int64_t n = begin; n < end; n += together) {
        int64_t stop = n + together < end ? n + together : end;
        clear_channels(target + n * target_count, (stop - n) * to->height * to->width, to->channels, first, last);
        for (int64_t o = first; o < last;) {
            int64_t left = last - o, columns = left >= 4 * LANES ? 4 : left >= 2 * LANES ? 2 : 1;
            int64_t width = columns * LANES;
            for (int64_t i = 0; i < from->channels; i += slab_depth) {
                int64_t depth = from->channels - i < slab_depth ? from->channels - i : slab_depth;
                for (int64_t tap = 0; tap < s->filter_height * s->filter_width; tap++) {
                    int64_t ky = tap / s->filter_width, kx = tap % s->filter_width, y0, y1, x0, x1;
                    meeting_pixels(ky, s->top, s->stride_y, s->image_height, s->map_height, &y0, &y1);
                    meeting_pixels(kx, s->left, s->stride_x, s->image_width, s->map_width, &x0, &x1);
                    if (x1 <= x0) continue;
                    image.shift_y = ky - s->top;
                    image.shift_x = kx - s->left;
                    if (is_gradient)
                        pack_turned(
                            filter + (tap * to->channels + o) * from->channels + i, from->channels, depth, width, slab);
                    else
                        pack_rows(
                            filter + (tap * from->channels + i) * to->channels + o, to->channels, depth, width, slab);
                    for (int64_t m = n; m < stop; m++)
                        for (int64_t y = y0; y < y1; y++)
                            (columns == 4 ? slab_row_4 : columns == 2 ? slab_row_2 : slab_row_1)(
                                source + side_pixel(from, m, y, x0) + i, from->stride_x * from->channels, slab, depth,
                                target + side_pixel(to, m, y, x0) + o, to->stride_x * to->channels, x1 - x0);
                }
            }
            o += width;
        }
    }
}
