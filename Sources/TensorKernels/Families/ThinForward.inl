// The maps of images of few channels: see sg_thin.h.

typedef struct {
    int64_t pitch, pixel_step, height, run, channels;
    int32_t streams;
} thin_source;

// `pixels` neighbours of a row of the map, some of their channels. All taps are summed in registers.
INLINE void thin_pixels(const thin_source *t, const float *rows, const float *weights, float *target, int pixels, int columns) {
    vf sum[12][4];
    for (int p = 0; p < pixels; p++)
        for (int c = 0; c < columns; c++) sum[p][c] = splat(0);
    for (int64_t y = 0; y < t->height; y++)
        for (int64_t k = 0; k < t->run; k++, weights += t->channels) {
            vf w[4];
            for (int c = 0; c < columns; c++) w[c] = load(weights + c * LANES);
            for (int p = 0; p < pixels; p++) {
                vf x = splat(rows[y * t->pitch + p * t->pixel_step + k]);
                for (int c = 0; c < columns; c++) sum[p][c] = multiply_add(x, w[c], sum[p][c]);
            }
        }
    for (int p = 0; p < pixels; p++)
        for (int c = 0; c < columns; c++) {
            float *to = target + p * t->channels + c * LANES;
            if (t->streams) __builtin_nontemporal_store(sum[p][c], (vf *)to);
            else store(to, sum[p][c]);
        }
}

// A row of the map, in tiles of nearly equal length.
#define THIN_ROW(COLUMNS, LIMIT, TILES)                                                                                \
    static void thin_row_##COLUMNS(                                                                                    \
        const thin_source *t, const float *rows, const float *weights, float *target, int64_t pixels                   \
    ) {                                                                                                                \
        while (pixels > 0) {                                                                                           \
            int64_t tiles = (pixels + LIMIT - 1) / LIMIT, now = (pixels + tiles - 1) / tiles;                          \
            TILES(thin_pixels, now, COLUMNS, t, rows, weights, target)                                                 \
            rows += now * t->pixel_step;                                                                               \
            target += now * t->channels;                                                                               \
            pixels -= now;                                                                                             \
        }                                                                                                              \
    }
THIN_ROW(4, 6, UP_TO_6)
THIN_ROW(2, 12, UP_TO_12)
THIN_ROW(1, 12, UP_TO_12)

static void SG_NAME(thin_convolve)(
    const sg_convolution *s, const float *image, const float *filter, float *map, float *scratch, int32_t streams,
    int64_t begin, int64_t end
) {
    thin_source t = {
        thin_pitch(s), s->stride_x * s->image_channels, s->filter_height, thin_run(s), s->map_channels, streams};
    int64_t image_count = s->image_height * s->image_width * s->image_channels, row_count = s->map_width * s->map_channels;
    int64_t band = sg_thin_band(s);
    for (int64_t n = begin; n < end; n++)
        for (int64_t from = 0; from < s->map_height; from += band) {
            int64_t to = from + band < s->map_height ? from + band : s->map_height;
            padded_rows(s, image + n * image_count, from, to, scratch);
            for (int64_t y = from; y < to; y++) {
                const float *rows = scratch + (y - from) * s->stride_y * t.pitch;
                float *target = map + (n * s->map_height + y) * row_count;
                for (int64_t o = 0; o < s->map_channels;) {
                    int64_t left = s->map_channels - o, columns = left >= 4 * LANES ? 4 : left >= 2 * LANES ? 2 : 1;
                    (columns == 4 ? thin_row_4 : columns == 2 ? thin_row_2 : thin_row_1)(
                        &t, rows, filter + o, target + o, s->map_width);
                    o += columns * LANES;
                }
            }
        }
}
