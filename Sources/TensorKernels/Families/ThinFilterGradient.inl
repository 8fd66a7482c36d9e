// The gradient of a filter from images of few channels: see sg_thin.h.

typedef struct {
    const float *map;
    float *filter;
    int64_t pitch, pixel_step, row_step, map_row, channels, width, height;
} thin_taps;

// Some neighbouring taps of one row of the filter times some channels of the map, summed over a band of the map's rows.
INLINE void thin_tap_products(const thin_taps *t, const float *rows, int64_t tap, int64_t output, int taps, int columns) {
    float *target = t->filter + tap * t->channels + output;
    vf sum[12][4];
    for (int r = 0; r < taps; r++)
        for (int c = 0; c < columns; c++) sum[r][c] = load(target + r * t->channels + c * LANES);
    for (int64_t y = 0; y < t->height; y++) {
        const float *map = t->map + y * t->map_row + output, *image = rows + y * t->row_step;
        for (int64_t x = 0; x < t->width; x++, map += t->channels, image += t->pixel_step) {
            vf g[4];
            for (int c = 0; c < columns; c++) g[c] = load(map + c * LANES);
            for (int r = 0; r < taps; r++) {
                vf v = splat(image[r]);
                for (int c = 0; c < columns; c++) sum[r][c] = multiply_add(v, g[c], sum[r][c]);
            }
        }
    }
    for (int r = 0; r < taps; r++)
        for (int c = 0; c < columns; c++) store(target + r * t->channels + c * LANES, sum[r][c]);
}

// Seven taps of four vectors are as many sums as there are registers for.
#define THIN_TAPS(COLUMNS, LIMIT, TILES)                                                                               \
    static void thin_taps_##COLUMNS(const thin_taps *t, const float *rows, int64_t first, int64_t run, int64_t output) { \
        for (int64_t k = 0; k < run;) {                                                                                \
            int64_t tiles = (run - k + LIMIT - 1) / LIMIT, now = (run - k + tiles - 1) / tiles;                        \
            TILES(thin_tap_products, now, COLUMNS, t, rows + k, first + k, output)                                     \
            k += now;                                                                                                  \
        }                                                                                                              \
    }
THIN_TAPS(4, 7, UP_TO_8)
THIN_TAPS(2, 12, UP_TO_12)
THIN_TAPS(1, 12, UP_TO_12)

static void SG_NAME(thin_filter_gradient)(
    const sg_convolution *s, const float *image, const float *map_gradient, float *filter_gradient, float *scratch,
    int64_t begin, int64_t end
) {
    int64_t image_count = s->image_height * s->image_width * s->image_channels, run = thin_run(s), band = sg_thin_band(s);
    thin_taps t = {
        .filter = filter_gradient, .pitch = thin_pitch(s), .pixel_step = s->stride_x * s->image_channels,
        .row_step = s->stride_y * thin_pitch(s), .map_row = s->map_width * s->map_channels, .channels = s->map_channels,
        .width = s->map_width};
    memset(filter_gradient, 0, (size_t)(s->filter_height * run * s->map_channels) * sizeof(float));
    for (int64_t n = begin; n < end; n++)
        for (int64_t from = 0; from < s->map_height; from += band) {
            t.height = band < s->map_height - from ? band : s->map_height - from;
            t.map = map_gradient + (n * s->map_height + from) * t.map_row;
            padded_rows(s, image + n * image_count, from, from + t.height, scratch);
            for (int64_t ky = 0; ky < s->filter_height; ky++)
                for (int64_t o = 0; o < s->map_channels;) {
                    int64_t left = s->map_channels - o, columns = left >= 4 * LANES ? 4 : left >= 2 * LANES ? 2 : 1;
                    (columns == 4 ? thin_taps_4 : columns == 2 ? thin_taps_2 : thin_taps_1)(
                        &t, scratch + ky * t.pitch, ky * run, run, o);
                    o += columns * LANES;
                }
        }
}
