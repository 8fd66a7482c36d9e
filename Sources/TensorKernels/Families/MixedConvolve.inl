// A convolution or the gradient of its image with bfloat16 operands: Convolve.inl in pairs of channels.

enum { mixed_depth = 128, mixed_width = 4 * LANES };

INLINE void mixed_product(
    const uint32_t *source, int64_t source_step, const uint32_t *slab, int64_t depth, float *target, int64_t target_step,
    int pixels, int columns
) {
    vf sum[tile_pixels][4];
    for (int p = 0; p < pixels; p++)
        for (int c = 0; c < columns; c++) sum[p][c] = load(target + p * target_step + c * LANES);
    for (int64_t k = 0; k < depth; k++) {
        vu w[4];
        for (int c = 0; c < columns; c++) w[c] = load_words(slab + (k * columns + c) * LANES);
        for (int p = 0; p < pixels; p++) {
            vu x = splat_word(source[p * source_step + k]);
            for (int c = 0; c < columns; c++) sum[p][c] = pair_add(sum[p][c], x, w[c]);
        }
    }
    for (int p = 0; p < pixels; p++)
        for (int c = 0; c < columns; c++) store(target + p * target_step + c * LANES, sum[p][c]);
}

TILED_ROW(mixed_row_4, mixed_product, uint32_t, 4)
TILED_ROW(mixed_row_2, mixed_product, uint32_t, 2)
TILED_ROW(mixed_row_1, mixed_product, uint32_t, 1)

// As pack_rows and pack_turned, neighbours along the depth as pairs.
INLINE void pair_rows(const float *weights, int64_t row, int64_t depth, int64_t width, uint32_t *slab) {
    for (int64_t k = 0; k < depth; k += 2)
        for (int64_t c = 0; c < width; c += LANES)
            store_words(slab + k / 2 * width + c, paired(load(weights + k * row + c), load(weights + (k + 1) * row + c)));
}

static void pair_turned(const float *weights, int64_t row, int64_t depth, int64_t width, uint32_t *slab) {
    for (int64_t c = 0; c < width; c += LANES)
        for (int64_t k = 0; k < depth; k += 2 * LANES) {
            vu square[LANES];
            int64_t count = depth - k < 2 * LANES ? LANES / 2 : LANES;
            for (int i = 0; i < LANES; i++) {
                const float *from = weights + (c + i) * row + k;
                square[i] = neighbours(load(from), count == LANES ? load(from + LANES) : splat(0));
            }
            transpose_square(square);
            for (int64_t i = 0; i < count; i++) store_words(slab + (k / 2 + i) * width + c, square[i]);
        }
}

static void mixed_convolve(
    const sg_convolution *s, int32_t is_gradient, const float *source, const float *filter, float *target,
    uint32_t *scratch, int64_t begin, int64_t end, int64_t first, int64_t last
) {
    uint32_t slab[mixed_depth / 2 * mixed_width] __attribute__((aligned(64)));
    convolution_side image = {s->image_height, s->image_width, s->image_channels, s->stride_y, s->stride_x, 0, 0};
    convolution_side map = {s->map_height, s->map_width, s->map_channels, 1, 1, 0, 0};
    convolution_side *from = is_gradient ? &map : &image, *to = is_gradient ? &image : &map;
    int64_t channels = from->channels, source_count = from->height * from->width * channels;
    int64_t target_count = to->height * to->width * to->channels, together = even_groups(end - begin, sg_mixed_images_together(s, is_gradient));
    // From here on the source is its copy in pairs.
    from->channels = channels / 2;
    for (int64_t n = begin; n < end; n += together) {
        int64_t stop = n + together < end ? n + together : end;
        clear_channels(target + n * target_count, (stop - n) * to->height * to->width, to->channels, first, last);
        for (int64_t i = 0; i < (stop - n) * source_count; i += LANES) {
            vs_half x = rounded(load(source + n * source_count + i));
            memcpy(scratch + i / 2, &x, sizeof x);
        }
        for (int64_t o = first; o < last;) {
            int64_t left = last - o, columns = left >= 4 * LANES ? 4 : left >= 2 * LANES ? 2 : 1;
            int64_t width = columns * LANES;
            for (int64_t i = 0; i < channels; i += mixed_depth) {
                int64_t depth = channels - i < mixed_depth ? channels - i : mixed_depth;
                for (int64_t tap = 0; tap < s->filter_height * s->filter_width; tap++) {
                    int64_t ky = tap / s->filter_width, kx = tap % s->filter_width, y0, y1, x0, x1;
                    meeting_pixels(ky, s->top, s->stride_y, s->image_height, s->map_height, &y0, &y1);
                    meeting_pixels(kx, s->left, s->stride_x, s->image_width, s->map_width, &x0, &x1);
                    if (x1 <= x0) continue;
                    image.shift_y = ky - s->top;
                    image.shift_x = kx - s->left;
                    if (is_gradient)
                        pair_turned(filter + (tap * to->channels + o) * channels + i, channels, depth, width, slab);
                    else
                        pair_rows(filter + (tap * channels + i) * to->channels + o, to->channels, depth, width, slab);
                    for (int64_t m = n; m < stop; m++)
                        for (int64_t y = y0; y < y1; y++)
                            (columns == 4 ? mixed_row_4 : columns == 2 ? mixed_row_2 : mixed_row_1)(
                                scratch + side_pixel(from, m - n, y, x0) + i / 2, from->stride_x * from->channels, slab,
                                depth / 2, target + side_pixel(to, m, y, x0) + o, to->stride_x * to->channels, x1 - x0);
                }
            }
            o += width;
        }
    }
}
