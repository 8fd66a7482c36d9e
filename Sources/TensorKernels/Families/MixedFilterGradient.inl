// The gradient of a convolution's filter with bfloat16 operands: FilterGradient.inl in pairs of images.
//
// The sums run over pixels and images. The same pixel of two images makes a pair: so whichever tap, stride and padding, all
// pairs are whole, and the images are packed once for all taps.

// Adds what a row of pixels of a pair of images contributes, as outer_products does for one.
INLINE void mixed_outer_products(
    const uint32_t *image, int64_t image_step, const uint32_t *map, int64_t map_step, int64_t pixels, vf sum[6][4],
    int rows, int columns
) {
    for (int64_t p = 0; p < pixels; p++) {
        vu g[4];
        for (int c = 0; c < columns; c++) g[c] = load_words(map + p * map_step + c * LANES);
        for (int r = 0; r < rows; r++) {
            vu x = splat_word(image[p * image_step + r]);
            for (int c = 0; c < columns; c++) sum[r][c] = pair_add(sum[r][c], x, g[c]);
        }
    }
}

typedef struct {
    const sg_convolution *shape;
    /// The pairs at hand.
    const uint32_t *images, *maps;
    int64_t pairs;
    float *filter;
    int64_t ky, kx, from_y, to_y, from_x, to_x;
} mixed_tap;

// One tap of the filter, some channels of the image and of the map, over the pairs at hand.
INLINE void mixed_block(const mixed_tap *t, int64_t input, int64_t output, int rows, int columns) {
    const sg_convolution *s = t->shape;
    int64_t in = s->image_channels, out = s->map_channels;
    float *target = t->filter + ((t->ky * s->filter_width + t->kx) * in + input) * out + output;
    vf sum[6][4];
    for (int r = 0; r < rows; r++)
        for (int c = 0; c < columns; c++) sum[r][c] = load(target + r * out + c * LANES);
    for (int64_t n = 0; n < t->pairs; n++)
        for (int64_t y = t->from_y; y < t->to_y; y++) {
            int64_t image_y = y * s->stride_y - s->top + t->ky, image_x = t->from_x * s->stride_x - s->left + t->kx;
            const uint32_t *image = t->images + ((n * s->image_height + image_y) * s->image_width + image_x) * in + input;
            const uint32_t *map = t->maps + ((n * s->map_height + y) * s->map_width + t->from_x) * out + output;
            mixed_outer_products(image, s->stride_x * in, map, out, t->to_x - t->from_x, sum, rows, columns);
        }
    for (int r = 0; r < rows; r++)
        for (int c = 0; c < columns; c++) store(target + r * out + c * LANES, sum[r][c]);
}

#define MIXED_ROWS(ROWS)                                                                                               \
    static void mixed_rows_##ROWS(const mixed_tap *t, int64_t input) {                                                 \
        int64_t out = t->shape->map_channels, o = 0;                                                                   \
        for (; o + 4 * LANES <= out; o += 4 * LANES) mixed_block(t, input, o, ROWS, 4);                                \
        for (; o + LANES <= out; o += LANES) mixed_block(t, input, o, ROWS, 1);                                        \
    }
MIXED_ROWS(6)
MIXED_ROWS(4)
MIXED_ROWS(1)

// The elements of images `begin ..< end`, `count` each, two images to a word; an odd last one is paired with zeros.
static void pair_images(const float *images, int64_t count, int64_t begin, int64_t end, uint32_t *words) {
    for (int64_t n = begin; n < end; n += 2, words += count) {
        const float *low = images + n * count, *high = n + 1 < end ? low + count : NULL;
        for (int64_t i = 0; i < count; i += LANES)
            store_words(words + i, paired(load(low + i), high ? load(high + i) : splat(0)));
    }
}

static void mixed_filter_gradient(
    const sg_convolution *s, const float *image, const float *map_gradient, float *filter_gradient, uint32_t *scratch,
    int64_t begin, int64_t end
) {
    int64_t in = s->image_channels, image_count = s->image_height * s->image_width * in;
    int64_t map_count = s->map_height * s->map_width * s->map_channels;
    uint32_t *images = scratch, *maps = scratch + sg_mixed_filter_pairs * image_count;
    mixed_tap t = {.shape = s, .images = images, .maps = maps, .filter = filter_gradient};
    memset(filter_gradient, 0, (size_t)(s->filter_height * s->filter_width * in * s->map_channels) * sizeof(float));
    for (int64_t n = begin; n < end; n += 2 * sg_mixed_filter_pairs) {
        int64_t stop = n + 2 * sg_mixed_filter_pairs < end ? n + 2 * sg_mixed_filter_pairs : end;
        pair_images(image, image_count, n, stop, images);
        pair_images(map_gradient, map_count, n, stop, maps);
        t.pairs = (stop - n + 1) / 2;
        for (t.ky = 0; t.ky < s->filter_height; t.ky++) {
            meeting_pixels(t.ky, s->top, s->stride_y, s->image_height, s->map_height, &t.from_y, &t.to_y);
            for (t.kx = 0; t.kx < s->filter_width; t.kx++) {
                meeting_pixels(t.kx, s->left, s->stride_x, s->image_width, s->map_width, &t.from_x, &t.to_x);
                int64_t i = 0;
                for (; i + 6 <= in; i += 6) mixed_rows_6(&t, i);
                for (; i + 4 <= in; i += 4) mixed_rows_4(&t, i);
                for (; i < in; i++) mixed_rows_1(&t, i);
            }
        }
    }
}
