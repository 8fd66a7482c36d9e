// The gradient of a convolution's filter with bfloat16 operands: FilterGradient.inl in pairs of images.
//
// The sums run over pixels and images. The same pixel of two images makes a pair: so whichever tap, stride and padding, all
// pairs are whole, and the images are packed once for all taps.

typedef struct {
    const sg_convolution *shape;
    /// The pairs at hand, or a band of one.
    const uint32_t *images, *maps;
    int64_t pairs, map_words, first_row, image_rows, first_image_row;
    float *filter;
    int64_t ky, kx, from_y, to_y, from_x, to_x;
} mixed_tap;

// One tap of the filter, some channels of the image and of the map, over the pairs at hand. The sums stay in registers.
INLINE void mixed_block(const mixed_tap *t, int64_t input, int64_t output, int rows, int columns) {
    const sg_convolution *s = t->shape;
    int64_t in = s->image_channels, out = s->map_channels, step = s->stride_x * in;
    float *target = t->filter + ((t->ky * s->filter_width + t->kx) * in + input) * out + output;
    uint16_t last_lanes = lanes_below(out - output - (columns - 1) * LANES);
    vf sum[12][4];
    for (int r = 0; r < rows; r++)
        for (int c = 0; c < columns; c++)
            sum[r][c] = load_lanes(target + r * out + c * LANES, lanes_of(c, columns, last_lanes));
    for (int64_t n = 0; n < t->pairs; n++)
        for (int64_t y = t->from_y; y < t->to_y; y++) {
            int64_t image_y = y * s->stride_y - s->top + t->ky, image_x = t->from_x * s->stride_x - s->left + t->kx;
            int64_t image_row = n * t->image_rows + image_y - t->first_image_row, map_row = n * s->map_height + y - t->first_row;
            const uint32_t *image = t->images + (image_row * s->image_width + image_x) * in + input;
            const uint32_t *map = t->maps + (map_row * s->map_width + t->from_x) * t->map_words + output;
            for (int64_t x = t->from_x; x < t->to_x; x++, image += step, map += t->map_words) {
                vu g[4];
                for (int c = 0; c < columns; c++) g[c] = load_words(map + c * LANES);
                for (int r = 0; r < rows; r++) {
                    vu v = splat_word(image[r]);
                    for (int c = 0; c < columns; c++) sum[r][c] = pair_add(sum[r][c], v, g[c]);
                }
            }
        }
    for (int r = 0; r < rows; r++)
        for (int c = 0; c < columns; c++)
            store_lanes(target + r * out + c * LANES, sum[r][c], lanes_of(c, columns, last_lanes));
}

#define MIXED_CHANNELS(COLUMNS, TILES)                                                                                 \
    static void mixed_channels_##COLUMNS(const mixed_tap *t, int64_t input, int64_t output, int64_t rows) {            \
        TILES(mixed_block, rows, COLUMNS, t, input, output)                                                            \
    }
MIXED_CHANNELS(4, UP_TO_6)
MIXED_CHANNELS(3, UP_TO_8)
MIXED_CHANNELS(2, UP_TO_12)
MIXED_CHANNELS(1, UP_TO_12)

// One tap, the image's channels `first ..< last` in tiles of nearly equal size: few enough that their sums are registers.
static void mixed_tap_channels(const mixed_tap *t, int64_t first, int64_t last) {
    int64_t most = even_groups(t->map_words / LANES, 4), limit = most == 4 ? 6 : most == 3 ? 8 : 12;
    while (first < last) {
        int64_t rows = even_groups(last - first, limit);
        for (int64_t o = 0; o < t->map_words;) {
            int64_t columns = even_groups((t->map_words - o) / LANES, 4);
            (columns == 4   ? mixed_channels_4
             : columns == 3 ? mixed_channels_3
             : columns == 2 ? mixed_channels_2
                            : mixed_channels_1)(t, first, o, rows);
            o += columns * LANES;
        }
        first += rows;
    }
}

// Two images to a word: of each, `runs` runs of `count` elements from `first` on, brought to `words` words. An odd last
// image is paired with zeros.
static void pair_images(
    const float *images, int64_t image_count, int64_t first, int64_t runs, int64_t count, int64_t words, int64_t begin,
    int64_t end, uint32_t *target
) {
    for (int64_t n = begin; n < end; n += 2) {
        const float *low = images + n * image_count + first;
        int32_t is_pair = n + 1 < end;
        for (int64_t r = 0; r < runs; r++, low += count, target += words) {
            int64_t i = 0;
            for (; is_pair && i + LANES <= count; i += LANES)
                store_words(target + i, paired(load(low + i), load(low + image_count + i)));
            for (; i < words; i += LANES) {
                uint16_t lanes = lanes_below(count - i);
                vu both = paired(load_lanes(low + i, lanes), load_lanes(low + image_count + i, is_pair ? lanes : 0));
                store_word_lanes(target + i, both, lanes_below(words - i));
            }
        }
    }
}

// All taps over the pairs at hand, for the rows `top ..< bottom` of the map.
static void mixed_taps(mixed_tap *t, int64_t top, int64_t bottom, int64_t first, int64_t last) {
    const sg_convolution *s = t->shape;
    for (t->ky = 0; t->ky < s->filter_height; t->ky++) {
        meeting_pixels(t->ky, s->top, s->stride_y, s->image_height, s->map_height, &t->from_y, &t->to_y);
        t->from_y = sg_greatest(t->from_y, top);
        t->to_y = sg_least(t->to_y, bottom);
        if (t->to_y <= t->from_y) continue;
        for (t->kx = 0; t->kx < s->filter_width; t->kx++) {
            meeting_pixels(t->kx, s->left, s->stride_x, s->image_width, s->map_width, &t->from_x, &t->to_x);
            mixed_tap_channels(t, first, last);
        }
    }
}

static void mixed_filter_gradient(
    const sg_convolution *s, const float *image, const float *map_gradient, float *filter_gradient, uint32_t *scratch,
    int64_t begin, int64_t end, int64_t first, int64_t last
) {
    sg_mixed_filter_plan plan = sg_mixed_filter_plan_of(s);
    int64_t in = s->image_channels, out = s->map_channels, image_row = s->image_width * in, map_row = s->map_width * out;
    uint32_t *images = scratch, *maps = scratch + plan.pairs * plan.image_rows * image_row;
    mixed_tap t = {.shape = s, .images = images, .maps = maps, .map_words = plan.map_words, .filter = filter_gradient};
    for (int64_t k = 0; k < s->filter_height * s->filter_width; k++)
        memset(filter_gradient + (k * in + first) * out, 0, (size_t)((last - first) * out) * sizeof(float));
    for (int64_t n = begin; n < end; n += 2 * plan.pairs) {
        int64_t stop = sg_least(end, n + 2 * plan.pairs);
        t.pairs = (stop - n + 1) / 2;
        for (int64_t top = 0; top < s->map_height; top += plan.band) {
            int64_t bottom = sg_least(s->map_height, top + plan.band);
            t.first_row = top;
            t.first_image_row = sg_greatest(0, top * s->stride_y - s->top);
            t.image_rows = sg_least(
                s->image_height, (bottom - 1) * s->stride_y - s->top + s->filter_height) - t.first_image_row;
            if (t.image_rows <= 0) continue;
            pair_images(
                image, s->image_height * image_row, t.first_image_row * image_row, 1, t.image_rows * image_row,
                t.image_rows * image_row, n, stop, images);
            pair_images(
                map_gradient, s->map_height * map_row, top * map_row, (bottom - top) * s->map_width, out, t.map_words, n,
                stop, maps);
            mixed_taps(&t, top, bottom, first, last);
        }
    }
}
