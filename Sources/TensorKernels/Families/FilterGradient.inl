// The gradient of a convolution's filter: see sg_convolution.h.

// Adds to `rows` channels of the image times `columns` vectors of channels of the map what one row of pixels contributes.
// The sums stay in registers; each pixel costs `columns` loads and `rows` broadcasts for their product of multiply-adds.
INLINE void outer_products(
    const float *image, int64_t image_step, const float *map, int64_t map_step, int64_t pixels, vf sum[6][4],
    int rows, int columns
) {
    for (int64_t p = 0; p < pixels; p++) {
        vf g[4];
        for (int c = 0; c < columns; c++) g[c] = load(map + p * map_step + c * LANES);
        for (int r = 0; r < rows; r++) {
            vf x = splat(image[p * image_step + r]);
            for (int c = 0; c < columns; c++) sum[r][c] = multiply_add(x, g[c], sum[r][c]);
        }
    }
}

typedef struct {
    const sg_convolution *shape;
    const float *image, *map;
    float *filter;
    int64_t ky, kx, from_y, to_y, from_x, to_x;
} filter_tap;

// One tap of the filter, some channels of the image and of the map, over some images.
INLINE void filter_block(const filter_tap *t, int64_t input, int64_t output, int64_t begin, int64_t end, int rows, int columns) {
    const sg_convolution *s = t->shape;
    int64_t in = s->image_channels, out = s->map_channels;
    float *target = t->filter + ((t->ky * s->filter_width + t->kx) * in + input) * out + output;
    vf sum[6][4];
    for (int r = 0; r < rows; r++)
        for (int c = 0; c < columns; c++) sum[r][c] = load(target + r * out + c * LANES);
    for (int64_t n = begin; n < end; n++)
        for (int64_t y = t->from_y; y < t->to_y; y++) {
            int64_t image_y = y * s->stride_y - s->top + t->ky, image_x = t->from_x * s->stride_x - s->left + t->kx;
            const float *image = t->image + ((n * s->image_height + image_y) * s->image_width + image_x) * in + input;
            const float *map = t->map + ((n * s->map_height + y) * s->map_width + t->from_x) * out + output;
            outer_products(image, s->stride_x * in, map, out, t->to_x - t->from_x, sum, rows, columns);
        }
    for (int r = 0; r < rows; r++)
        for (int c = 0; c < columns; c++) store(target + r * out + c * LANES, sum[r][c]);
}

#define FILTER_ROWS(ROWS)                                                                                              \
    static void filter_rows_##ROWS(const filter_tap *t, int64_t input, int64_t begin, int64_t end) {                   \
        int64_t out = t->shape->map_channels, o = 0;                                                                   \
        for (; o + 4 * LANES <= out; o += 4 * LANES) filter_block(t, input, o, begin, end, ROWS, 4);                   \
        for (; o + LANES <= out; o += LANES) filter_block(t, input, o, begin, end, ROWS, 1);                           \
    }
FILTER_ROWS(6)
FILTER_ROWS(4)
FILTER_ROWS(1)

static void SG_NAME(filter_gradient)(
    const sg_convolution *s, const float *image, const float *map_gradient, float *filter_gradient, int64_t begin,
    int64_t end, int64_t first, int64_t last
) {
    // So many images at once that the filter's gradient is read and written seldom, and their maps stay in the L2 cache.
    enum { together = 4 };
    for (int64_t k = 0; k < s->filter_height * s->filter_width; k++)
        memset(
            filter_gradient + (k * s->image_channels + first) * s->map_channels, 0,
            (size_t)((last - first) * s->map_channels) * sizeof(float));
    for (int64_t n = begin; n < end; n += together) {
        int64_t stop = n + together < end ? n + together : end;
        filter_tap t = {.shape = s, .image = image, .map = map_gradient, .filter = filter_gradient};
        for (t.ky = 0; t.ky < s->filter_height; t.ky++) {
            meeting_pixels(t.ky, s->top, s->stride_y, s->image_height, s->map_height, &t.from_y, &t.to_y);
            for (t.kx = 0; t.kx < s->filter_width; t.kx++) {
                meeting_pixels(t.kx, s->left, s->stride_x, s->image_width, s->map_width, &t.from_x, &t.to_x);
                int64_t i = first;
                for (; i + 6 <= last; i += 6) filter_rows_6(&t, i, n, stop);
                for (; i + 4 <= last; i += 4) filter_rows_4(&t, i, n, stop);
                for (; i < last; i++) filter_rows_1(&t, i, n, stop);
            }
        }
    }
}
