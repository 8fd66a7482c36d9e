// The gradient of a convolution's filter with bfloat16 operands: FilterGradient.inl in pairs of pixels.
//
// The sums run over pixels, so neighbouring positions of the map are paired, and with each pixel of the image the one that
// lies a stride further: whichever tap, the image's pairs then stand ready. What lies outside an image is zero there.

// Rows in pairs: `images` [height, image_width, channels], `maps` [height, map_pairs, channels].
typedef struct {
    const sg_convolution *shape;
    const uint32_t *images, *maps;
    float *filter;
    int64_t image_width, map_pairs;
    int64_t ky, kx, from_y, to_y, from_pair, to_pair;
} mixed_tap;

INLINE void mixed_outer_products(
    const uint32_t *image, int64_t image_step, const uint32_t *map, int64_t map_step, int64_t count, vf sum[6][4],
    int rows, int columns
) {
    for (int64_t p = 0; p < count; p++) {
        vu g[4];
        for (int c = 0; c < columns; c++) g[c] = load_words(map + p * map_step + c * LANES);
        for (int r = 0; r < rows; r++) {
            vu x = splat_word(image[p * image_step + r]);
            for (int c = 0; c < columns; c++) sum[r][c] = pair_add(sum[r][c], x, g[c]);
        }
    }
}

// One tap of the filter, some channels of the image and of the map, over the images at hand.
INLINE void mixed_block(const mixed_tap *t, int64_t input, int64_t output, int64_t images, int rows, int columns) {
    const sg_convolution *s = t->shape;
    int64_t in = s->image_channels, out = s->map_channels;
    float *target = t->filter + ((t->ky * s->filter_width + t->kx) * in + input) * out + output;
    vf sum[6][4];
    for (int r = 0; r < rows; r++)
        for (int c = 0; c < columns; c++) sum[r][c] = load(target + r * out + c * LANES);
    for (int64_t n = 0; n < images; n++)
        for (int64_t y = t->from_y; y < t->to_y; y++) {
            int64_t image_y = y * s->stride_y - s->top + t->ky, x = 2 * t->from_pair * s->stride_x + t->kx;
            const uint32_t *image = t->images + ((n * s->image_height + image_y) * t->image_width + x) * in + input;
            const uint32_t *map = t->maps + ((n * s->map_height + y) * t->map_pairs + t->from_pair) * out + output;
            mixed_outer_products(
                image, 2 * s->stride_x * in, map, out, t->to_pair - t->from_pair, sum, rows, columns);
        }
    for (int r = 0; r < rows; r++)
        for (int c = 0; c < columns; c++) store(target + r * out + c * LANES, sum[r][c]);
}

#define MIXED_ROWS(ROWS)                                                                                               \
    static void mixed_rows_##ROWS(const mixed_tap *t, int64_t input, int64_t images) {                                 \
        int64_t out = t->shape->map_channels, o = 0;                                                                   \
        for (; o + 4 * LANES <= out; o += 4 * LANES) mixed_block(t, input, o, images, ROWS, 4);                        \
        for (; o + LANES <= out; o += LANES) mixed_block(t, input, o, images, ROWS, 1);                                \
    }
MIXED_ROWS(6)
MIXED_ROWS(4)
MIXED_ROWS(1)

// `count` pairs of a row's pixels: pair p is pixel `first + p · advance` and the one `apart` behind it.
static void pair_pixels(
    const float *row, int64_t width, int64_t channels, int64_t first, int64_t advance, int64_t apart, int64_t count,
    uint32_t *to
) {
    for (int64_t p = 0; p < count; p++, to += channels) {
        int64_t a = first + p * advance, b = a + apart;
        const float *low = a >= 0 && a < width ? row + a * channels : NULL;
        const float *high = b >= 0 && b < width ? row + b * channels : NULL;
        for (int64_t c = 0; c < channels; c += LANES)
            store_words(to + c, paired(low ? load(low + c) : splat(0), high ? load(high + c) : splat(0)));
    }
}

static void mixed_filter_gradient_range(
    const sg_convolution *s, const float *image, const float *map_gradient, float *filter_gradient, uint32_t *scratch,
    int64_t begin, int64_t end
) {
    int64_t in = s->image_channels, out = s->map_channels, together = sg_mixed_filter_images;
    mixed_tap t = {.shape = s, .filter = filter_gradient};
    t.map_pairs = sg_mixed_map_pairs(s);
    t.image_width = sg_mixed_image_width(s);
    uint32_t *images = scratch, *maps = scratch + together * s->image_height * t.image_width * in;
    t.images = images;
    t.maps = maps;
    memset(filter_gradient, 0, (size_t)(s->filter_height * s->filter_width * in * out) * sizeof(float));
    for (int64_t n = begin; n < end; n += together) {
        int64_t count = end - n < together ? end - n : together;
        for (int64_t r = 0; r < count * s->image_height; r++)
            pair_pixels(
                image + (n * s->image_height + r) * s->image_width * in, s->image_width, in, -s->left, 1, s->stride_x,
                t.image_width, images + r * t.image_width * in);
        for (int64_t r = 0; r < count * s->map_height; r++)
            pair_pixels(
                map_gradient + (n * s->map_height + r) * s->map_width * out, s->map_width, out, 0, 2, 1, t.map_pairs,
                maps + r * t.map_pairs * out);
        for (t.ky = 0; t.ky < s->filter_height; t.ky++) {
            meeting_pixels(t.ky, s->top, s->stride_y, s->image_height, s->map_height, &t.from_y, &t.to_y);
            for (t.kx = 0; t.kx < s->filter_width; t.kx++) {
                int64_t from_x, to_x, i = 0;
                meeting_pixels(t.kx, s->left, s->stride_x, s->image_width, s->map_width, &from_x, &to_x);
                t.from_pair = from_x / 2;
                t.to_pair = (to_x + 1) / 2;
                for (; i + 6 <= in; i += 6) mixed_rows_6(&t, i, count);
                for (; i + 4 <= in; i += 4) mixed_rows_4(&t, i, count);
                for (; i < in; i++) mixed_rows_1(&t, i, count);
            }
        }
    }
}
