// The gradient of images of few channels: see sg_thin.h.
//
// A row of the map, turned so that sixteen of its positions share a vector, is multiplied by each tap of the filter. What a
// tap gives for a row is added to a row of the image at once, a phase of the stride at a time: added position by position,
// overlapping patches would wait for one another.

// Rows of a map, turned, and where the products of two vectors of their positions go.
typedef struct {
    const float *turned;
    int64_t pitch, depth, product_pitch, second;
    /// The lanes that are positions of the row.
    vi inside[2];
} thin_positions;

// `taps` taps times `columns` vectors of positions.
INLINE void thin_position_products(
    const thin_positions *t, const float *weights, float *products, int taps, int columns
) {
    vf sum[12][2];
    for (int i = 0; i < taps; i++)
        for (int c = 0; c < columns; c++) sum[i][c] = splat(0);
    for (int64_t k = 0; k < t->depth; k++) {
        vf g[2];
        for (int c = 0; c < columns; c++) g[c] = load(t->turned + k * t->pitch + c * LANES);
        for (int i = 0; i < taps; i++) {
            vf w = splat(weights[i * t->depth + k]);
            for (int c = 0; c < columns; c++) sum[i][c] = multiply_add(w, g[c], sum[i][c]);
        }
    }
    // Behind the row there are no products, whatever the weights: not even of infinity.
    for (int i = 0; i < taps; i++)
        for (int c = 0; c < columns; c++)
            store(products + i * t->product_pitch + c * t->second, select(t->inside[c], sum[i][c], splat(0)));
}

#define THIN_POSITIONS(COLUMNS)                                                                                        \
    static void thin_positions_##COLUMNS(                                                                              \
        const thin_positions *t, const float *weights, float *products, int64_t taps                                   \
    ) {                                                                                                                \
        while (taps > 0) {                                                                                             \
            int64_t tiles = (taps + 11) / 12, now = (taps + tiles - 1) / tiles;                                        \
            UP_TO_12(thin_position_products, now, COLUMNS, t, weights, products)                                      \
            weights += now * t->depth;                                                                                 \
            products += now * t->product_pitch;                                                                        \
            taps -= now;                                                                                               \
        }                                                                                                              \
    }
THIN_POSITIONS(2)
THIN_POSITIONS(1)

// A row of the map, `[position, channel]`, as `[channel, position]`; positions behind the row are 0. The row that comes
// `ahead` is asked for, since a walk in squares is not one that the hardware foresees: it took four times as long.
static void turn_row(
    const float *row, int64_t positions, int64_t channels, int64_t ahead, float *turned, int64_t pitch
) {
    for (int64_t x = 0; x < positions; x += LANES)
        for (int64_t o = 0; o < channels; o += LANES) {
            vu square[LANES];
            for (int i = 0; i < LANES; i++) square[i] = (vu)splat(0);
            int64_t count = sg_least(LANES, positions - x), depth = sg_least(LANES, channels - o);
            for (int64_t i = 0; i < count; i++) {
                const float *from = row + (x + i) * channels + o;
                __builtin_prefetch(from + ahead);
                if (depth == LANES) square[i] = (vu)load(from);
                else memcpy(&square[i], from, (size_t)depth * sizeof(float));
            }
            transpose_square(square);
            for (int64_t i = 0; i < depth; i++) store(turned + (o + i) * pitch + x, (vf)square[i]);
        }
}

// Adds what a row of the map gives for one row of taps to a row of the image, whose pixels lie `[channel, phase, pixel]`.
static void add_taps(const sg_convolution *s, const sg_thin_plan *plan, const float *products, float *row) {
    int64_t channels = s->image_channels, pitch = plan->product_pitch;
    for (int64_t first = 0; first < s->stride_x && first < s->filter_width; first++) {
        int64_t shift = sg_thin_shift(s, first), phase = first - s->left - shift * s->stride_x;
        for (int64_t c = 0; c < channels; c++) {
            float *target = row + (c * s->stride_x + phase) * plan->phase_pitch;
            for (int64_t x = 0; x < plan->phase_pitch; x += LANES) {
                const float *source = products + (first * channels + c) * pitch + plan->before + x - shift;
                vf sum = load(target + x);
                for (int64_t kx = first; kx < s->filter_width; kx += s->stride_x) {
                    sum += load(source);
                    source += s->stride_x * channels * pitch - 1;
                }
                store(target + x, sum);
            }
        }
    }
}

// Brings a finished row into the image's order, and clears it for another one.
static void finish_row(const sg_convolution *s, const sg_thin_plan *plan, float *row, float *image) {
    int64_t step = s->stride_x * s->image_channels;
    for (int64_t c = 0; c < s->image_channels; c++)
        for (int64_t phase = 0; phase < s->stride_x; phase++) {
            const float *source = row + (c * s->stride_x + phase) * plan->phase_pitch;
            float *target = image + phase * s->image_channels + c;
            int64_t count = (s->image_width - phase + s->stride_x - 1) / s->stride_x;
            for (int64_t x = 0; x < count; x++) target[x * step] = source[x];
        }
    memset(row, 0, (size_t)plan->row_pitch * sizeof(float));
}

// The products of `rows` turned rows of the map with all taps.
static void row_products(
    const sg_convolution *s, const sg_thin_plan *plan, const float *turned, const float *filter, int64_t rows, float *products
) {
    int64_t taps = s->filter_height * thin_run(s), vectors = rows * plan->blocks;
    vi lane = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};
    for (int64_t v = 0; v < vectors; v += 2) {
        thin_positions t = {
            turned + v * LANES, plan->rows * plan->blocks * LANES, s->map_channels, plan->product_pitch, 0, {{0}}};
        float *target[2];
        for (int64_t i = 0; i < 2; i++) {
            int64_t vector = sg_least(v + i, vectors - 1), row = vector / plan->blocks, block = vector % plan->blocks;
            t.inside[i] = lane < splat_int((int32_t)(s->map_width - block * LANES));
            target[i] = products + row * taps * plan->product_pitch + plan->before + block * LANES;
        }
        t.second = target[1] - target[0];
        (v + 1 < vectors ? thin_positions_2 : thin_positions_1)(&t, filter, target[0], taps);
    }
}

static void SG_NAME(thin_image_gradient)(
    const sg_convolution *s, const float *map_gradient, const float *filter, float *image_gradient, float *scratch,
    int64_t begin, int64_t end
) {
    sg_thin_plan plan = sg_thin_plan_of(s);
    int64_t run = thin_run(s), row_count = s->map_width * s->map_channels, width = plan.blocks * LANES;
    int64_t image_row = s->image_width * s->image_channels;
    float *turned = scratch, *products = turned + plan.turned_count, *rows = products + plan.product_count;
    memset(products, 0, (size_t)(plan.product_count + plan.ring * plan.row_pitch) * sizeof(float));
    for (int64_t n = begin; n < end; n++) {
        float *image = image_gradient + n * s->image_height * image_row;
        int64_t finished = 0;
        for (int64_t y = 0; y < s->map_height; y++) {
            if (y % plan.rows == 0) {
                int64_t together = sg_least(plan.rows, s->map_height - y);
                for (int64_t r = 0; r < together; r++)
                    turn_row(
                        map_gradient + (n * s->map_height + y + r) * row_count, s->map_width, s->map_channels,
                        together * row_count, turned + r * width, plan.rows * width);
                row_products(s, &plan, turned, filter, together, products);
            }
            for (int64_t ky = 0; ky < s->filter_height; ky++) {
                int64_t target = y * s->stride_y - s->top + ky;
                if (target >= 0 && target < s->image_height)
                    add_taps(
                        s, &plan, products + (y % plan.rows * s->filter_height + ky) * run * plan.product_pitch,
                        rows + target % plan.ring * plan.row_pitch);
            }
            // The next row of the map begins further down; behind the last one nothing is added any more.
            int64_t next = s->image_height;
            if (y + 1 < s->map_height) next = sg_least((y + 1) * s->stride_y - s->top, next);
            for (; finished < next; finished++)
                finish_row(s, &plan, rows + finished % plan.ring * plan.row_pitch, image + finished * image_row);
        }
    }
}
