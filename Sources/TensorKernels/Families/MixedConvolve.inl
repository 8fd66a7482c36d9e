// A convolution or the gradient of its image with bfloat16 operands: see sg_mixed.h.
//
// Neighbouring channels are pairs. Taps of a row of the filter meet neighbouring pixels of the source, which lie one after
// another, so that several taps of few channels make one long product whose sums stay in registers. That multiplies some
// padding: where it would be much, taps are taken one by one, for the pixels that they meet.

// The depth of a product, in words, and its width: together they stay in the L1 cache.
enum { mixed_depth = 144, mixed_width = 4 * LANES };

// A call's work: some images, or a band of one, and some of the target's channels.
typedef struct {
    const sg_convolution *shape;
    sg_mixed_plan plan;
    int32_t is_gradient;
    const float *filter;
    /// The copy of the source, and the targets, of the images at hand.
    const uint32_t *copy;
    float *target;
    int64_t images, top, bottom;
    /// The first of the target's channels, vectors of them, and the lanes of the last one that are channels.
    int64_t output, columns;
    uint16_t last_lanes;
} mixed_work;

// A part of the filter for one phase: some rows of taps, of each some taps, of these the words `begin ..< end`. (Of several
// taps all words.)
typedef struct {
    sg_mixed_phase y, x;
    int64_t first_row, rows, first_tap, taps, begin, end;
    /// The positions along the row that are computed.
    int64_t from, to;
    /// Whether the part is all of the phase: there is nothing to add to.
    int32_t is_all;
} mixed_part;

// What a tile needs, at hand.
typedef struct {
    int64_t rows, words, pitch, source_step, target_step;
    const uint32_t *slab;
    uint16_t last_lanes;
    int32_t is_all;
} mixed_tile;

// `pixels` positions of a row times a slab of `columns` vectors, added to the target.
INLINE void mixed_product(const mixed_tile *t, const uint32_t *source, float *target, int pixels, int columns) {
    const uint32_t *slab = t->slab;
    vf sum[12][4];
    for (int p = 0; p < pixels; p++)
        for (int c = 0; c < columns; c++)
            sum[p][c] = load_lanes(target + p * t->target_step + c * LANES, t->is_all ? 0 : lanes_of(c, columns, t->last_lanes));
    for (int64_t row = 0; row < t->rows; row++, source += t->pitch)
        for (int64_t k = 0; k < t->words; k++, slab += columns * LANES) {
            vu w[4];
            for (int c = 0; c < columns; c++) w[c] = load_words(slab + c * LANES);
            for (int p = 0; p < pixels; p++) {
                vu x = splat_word(source[p * t->source_step + k]);
                for (int c = 0; c < columns; c++) sum[p][c] = pair_add(sum[p][c], x, w[c]);
            }
        }
    for (int p = 0; p < pixels; p++)
        for (int c = 0; c < columns; c++)
            store_lanes(target + p * t->target_step + c * LANES, sum[p][c], lanes_of(c, columns, t->last_lanes));
}

// A row of positions, in tiles of nearly equal length: a small one would leave the arithmetic waiting for itself.
#define MIXED_ROW(COLUMNS, LIMIT, TILES)                                                                               \
    static void mixed_row_##COLUMNS(const mixed_tile *t, const uint32_t *source, float *target, int64_t pixels) {      \
        while (pixels > 0) {                                                                                           \
            int64_t tiles = (pixels + LIMIT - 1) / LIMIT, now = (pixels + tiles - 1) / tiles;                          \
            TILES(mixed_product, now, COLUMNS, t, source, target)                                                      \
            source += now * t->source_step;                                                                            \
            target += now * t->target_step;                                                                            \
            pixels -= now;                                                                                             \
        }                                                                                                              \
    }
MIXED_ROW(4, 6, UP_TO_6)
MIXED_ROW(3, 8, UP_TO_8)
MIXED_ROW(2, 12, UP_TO_12)
MIXED_ROW(1, 12, UP_TO_12)

// Brings a part of the filter into the slab.
static void pack_part(const mixed_work *w, const mixed_part *t, uint32_t *slab) {
    int64_t depth = w->plan.source_channels, width = w->plan.target_channels;
    for (int64_t a = t->first_row; a < t->first_row + t->rows; a++)
        for (int64_t b = t->first_tap; b < t->first_tap + t->taps; b++) {
            int64_t row = t->y.first_tap + a * t->y.tap_step, column = t->x.first_tap + b * t->x.tap_step;
            const float *weights = w->filter + (row * w->shape->filter_width + column) * depth * width;
            if (w->is_gradient)
                pair_turned(weights + w->output * depth, depth, t->begin, t->end, w->columns, w->last_lanes, slab);
            else
                pair_rows(weights + w->output, width, depth, t->begin, t->end, w->columns, w->last_lanes, slab);
            slab += (t->end - t->begin) * w->columns * LANES;
        }
}

// Adds a part's products for all positions at hand.
static void run_part(const mixed_work *w, const mixed_part *t) {
    uint32_t slab[mixed_depth * mixed_width] __attribute__((aligned(64)));
    const sg_mixed_plan *plan = &w->plan;
    pack_part(w, t, slab);
    mixed_tile tile = {
        t->rows, t->taps > 1 ? t->taps * plan->words : t->end - t->begin, plan->pitch, t->x.source_step * plan->words,
        t->x.target_step * plan->target_channels, slab, w->last_lanes, t->is_all};
    int64_t y0 = 0, y1 = t->y.extent;
    // Rows of taps that are taken together are multiplied by the padding above and below as well.
    if (t->rows == 1 && !t->is_all)
        meeting_pixels(t->y.base + t->first_row, 0, t->y.source_step, plan->source_height, t->y.extent, &y0, &y1);
    y0 = sg_greatest(y0, w->top);
    y1 = sg_least(y1, w->bottom);
    int64_t first_copied = w->top * plan->rows.source_step + plan->rows.first;
    int64_t column = t->from * t->x.source_step + t->x.base + t->first_tap - plan->columns.first;
    for (int64_t m = 0; m < w->images; m++)
        for (int64_t y = y0; y < y1; y++) {
            int64_t row = m * plan->copied_rows + y * t->y.source_step + t->y.base + t->first_row - first_copied;
            int64_t target_row = m * plan->target_height + y * t->y.target_step + t->y.offset;
            int64_t pixel = target_row * plan->target_width + t->from * t->x.target_step + t->x.offset;
            (w->columns == 4 ? mixed_row_4 : w->columns == 3 ? mixed_row_3 : w->columns == 2 ? mixed_row_2 : mixed_row_1)(
                &tile, w->copy + row * plan->pitch + column * plan->words + t->begin,
                w->target + pixel * plan->target_channels + w->output, t->to - t->from);
        }
}

// Whether the taps of a row of the filter are taken one by one: together they would be multiplied by a fortieth of padding
// and more, and alone they are deep enough.
static int32_t is_trimmed(const sg_mixed_plan *plan, const sg_mixed_phase *x) {
    int64_t met = 0, from, to;
    for (int64_t b = 0; b < x->taps; b++) {
        meeting_pixels(x->base + b, 0, x->source_step, plan->source_width, x->extent, &from, &to);
        met += to - from;
    }
    return plan->words >= 32 && x->taps * x->extent * 40 > met * 41;
}

// Whether a phase is computed in one part.
static int32_t is_one_part(const sg_mixed_plan *plan, const sg_mixed_phase *y, const sg_mixed_phase *x) {
    int64_t words = y->taps * x->taps * plan->words;
    return words > 0 && words <= mixed_depth && !is_trimmed(plan, x);
}

// The parts of one row of taps, or of several whole ones.
static void run_taps(const mixed_work *w, mixed_part t, int32_t trims) {
    int64_t words = w->plan.words, pieces = (words + mixed_depth - 1) / mixed_depth;
    int64_t together = t.rows > 1 || t.is_all ? t.x.taps : trims ? 1 : even_groups(t.x.taps, mixed_depth / words);
    int64_t piece = pieces > 1 ? ((words + pieces - 1) / pieces + LANES - 1) / LANES * LANES : words;
    for (t.first_tap = 0; t.first_tap < t.x.taps; t.first_tap += together) {
        t.taps = sg_least(together, t.x.taps - t.first_tap);
        t.from = 0;
        t.to = t.x.extent;
        if (trims)
            meeting_pixels(t.x.base + t.first_tap, 0, t.x.source_step, w->plan.source_width, t.x.extent, &t.from, &t.to);
        if (t.to <= t.from) continue;
        for (t.begin = 0; t.begin < words; t.begin += piece) {
            t.end = sg_least(words, t.begin + piece);
            run_part(w, &t);
        }
    }
}

static mixed_part phase_part(const mixed_work *w, int64_t phase_y, int64_t phase_x) {
    const sg_convolution *s = w->shape;
    mixed_part t = {
        .y = sg_mixed_phase_of(w->is_gradient, phase_y, s->filter_height, s->stride_y, s->top, w->plan.target_height),
        .x = sg_mixed_phase_of(w->is_gradient, phase_x, s->filter_width, s->stride_x, s->left, w->plan.target_width)};
    t.is_all = is_one_part(&w->plan, &t.y, &t.x);
    return t;
}

static void run_phase(const mixed_work *w, int64_t phase_y, int64_t phase_x) {
    mixed_part t = phase_part(w, phase_y, phase_x);
    int32_t trims = is_trimmed(&w->plan, &t.x);
    int64_t run = sg_greatest(1, t.x.taps * w->plan.words), rows = trims ? 1 : even_groups(t.y.taps, mixed_depth / run);
    for (t.first_row = 0; t.first_row < t.y.taps; t.first_row += rows) {
        t.rows = sg_least(rows, t.y.taps - t.first_row);
        run_taps(w, t, trims);
    }
}

// Zeros where something is to be added, or nothing is computed.
static void clear_target(const mixed_work *w, int64_t first, int64_t last) {
    const sg_mixed_plan *plan = &w->plan;
    int32_t is_needed = 0;
    for (int64_t i = 0; i < plan->rows.phases; i++)
        for (int64_t j = 0; j < plan->columns.phases; j++) {
            mixed_part t = phase_part(w, i, j);
            is_needed |= !t.is_all;
        }
    int64_t top = w->top * plan->rows.phases, bottom = sg_least(w->bottom * plan->rows.phases, plan->target_height);
    for (int64_t m = 0; is_needed && m < w->images; m++)
        clear_channels(
            w->target + (m * plan->target_height + top) * plan->target_width * plan->target_channels,
            (bottom - top) * plan->target_width, plan->target_channels, first, last);
}

static void mixed_convolve(
    const sg_convolution *s, int32_t is_gradient, const float *source, const float *filter, float *target,
    uint32_t *scratch, int64_t begin, int64_t end, int64_t first, int64_t last
) {
    mixed_work w = {s, sg_mixed_plan_of(s, is_gradient), is_gradient, filter, scratch, NULL, 0, 0, 0, 0, 0, 0xffff};
    const sg_mixed_plan *plan = &w.plan;
    int64_t source_count = plan->source_height * plan->source_width * plan->source_channels;
    int64_t target_count = plan->target_height * plan->target_width * plan->target_channels;
    int64_t together = even_groups(end - begin, plan->images), band = even_groups(plan->rows.extent, plan->band);
    for (int64_t n = begin; n < end; n += together)
        for (w.top = 0; w.top < plan->rows.extent; w.top += band) {
            w.bottom = sg_least(w.top + band, plan->rows.extent);
            w.images = sg_least(together, end - n);
            w.target = target + n * target_count;
            clear_target(&w, first, last);
            for (int64_t m = 0; m < w.images; m++)
                copy_rows(
                    plan, source + (n + m) * source_count, w.top * plan->rows.source_step + plan->rows.first,
                    scratch + m * plan->copied_rows * plan->pitch);
            for (w.output = first; w.output < last; w.output += w.columns * LANES) {
                // Three times three vectors are better than four, four and one.
                int64_t vectors = (last - w.output + LANES - 1) / LANES;
                w.columns = even_groups(vectors, 4);
                w.last_lanes = w.columns == vectors ? lanes_below(last - w.output - (vectors - 1) * LANES) : 0xffff;
                for (int64_t y = 0; y < plan->rows.phases; y++)
                    for (int64_t x = 0; x < plan->columns.phases; x++) run_phase(&w, y, x);
            }
        }
}
