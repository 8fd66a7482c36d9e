// Operands of a convolution as pairs of bfloat16: pixels of the source, and slabs of the filter.

// So many numbers as words of neighbours, the last one paired with 0 if they are odd.
static void pair_run(const float *numbers, int64_t count, uint32_t *words) {
    int64_t i = 0;
    for (; i + 2 * LANES <= count; i += 2 * LANES)
        store_words(words + i / 2, neighbours(load(numbers + i), load(numbers + i + LANES)));
    if (i == count) return;
    int64_t rest = count - i;
    vf low = load_lanes(numbers + i, lanes_below(rest)), high = load_lanes(numbers + i + LANES, lanes_below(rest - LANES));
    store_word_lanes(words + i / 2, neighbours(low, high), lanes_below((rest + 1) / 2));
}

// The rows of an image from `first` on, with the padding around them.
static void copy_rows(const sg_mixed_plan *p, const float *image, int64_t first, uint32_t *copy) {
    int64_t pixels = p->pitch / p->words, skipped = sg_greatest(0, p->columns.first);
    int64_t before = sg_least(sg_greatest(0, -p->columns.first), pixels);
    int64_t width = sg_greatest(0, sg_least(p->source_width - skipped, pixels - before));
    for (int64_t r = 0; r < p->copied_rows; r++, copy += p->pitch) {
        int64_t y = first + r;
        if (y < 0 || y >= p->source_height) {
            memset(copy, 0, (size_t)p->pitch * sizeof(uint32_t));
            continue;
        }
        const float *row = image + (y * p->source_width + skipped) * p->source_channels;
        uint32_t *words = copy + before * p->words;
        memset(copy, 0, (size_t)(before * p->words) * sizeof(uint32_t));
        if (p->source_channels % 2 == 0)
            pair_run(row, width * p->source_channels, words);
        else
            for (int64_t x = 0; x < width; x++)
                pair_run(row + x * p->source_channels, p->source_channels, words + x * p->words);
        words += width * p->words;
        memset(words, 0, (size_t)(copy + p->pitch - words) * sizeof(uint32_t));
    }
}

// A tap's weights for the words `begin ..< end` of the source's channels and some of the target's, from rows of the
// target's channels: neighbouring rows are pairs.
static void pair_rows(
    const float *weights, int64_t row, int64_t depth, int64_t begin, int64_t end, int64_t columns, uint16_t last_lanes,
    uint32_t *slab
) {
    for (int64_t k = begin; k < end; k++) {
        const float *from = weights + 2 * k * row;
        int64_t c = 0, whole = 2 * k + 1 < depth ? last_lanes == 0xffff ? columns : columns - 1 : 0;
        for (; c < whole; c++, slab += LANES) store_words(slab, paired(load(from + c * LANES), load(from + row + c * LANES)));
        for (; c < columns; c++, slab += LANES) {
            uint16_t lanes = c + 1 < columns ? 0xffff : last_lanes;
            vf high = load_lanes(from + row + c * LANES, 2 * k + 1 < depth ? lanes : 0);
            store_words(slab, paired(load_lanes(from + c * LANES, lanes), high));
        }
    }
}

// Sixteen words of sixteen rows, of which `rows` and `depth` numbers are there.
INLINE void turn_square(const float *from, int64_t row, int64_t rows, int64_t depth, vu square[LANES]) {
    for (int i = 0; i < LANES; i++) {
        uint16_t low = i < rows ? lanes_below(depth) : 0, high = i < rows ? lanes_below(depth - LANES) : 0;
        square[i] = neighbours(load_lanes(from + i * row, low), load_lanes(from + i * row + LANES, high));
    }
    transpose_square(square);
}

// The same from rows of the source's channels: a gradient reads the filter the other way round.
static void pair_turned(
    const float *weights, int64_t depth, int64_t begin, int64_t end, int64_t columns, uint16_t last_lanes, uint32_t *slab
) {
    for (int64_t c = 0; c < columns; c++)
        for (int64_t k = begin; k < end; k += LANES) {
            vu square[LANES];
            const float *from = weights + c * LANES * depth + 2 * k;
            int64_t rows = c + 1 < columns ? LANES : __builtin_popcount(last_lanes);
            if (rows == LANES && 2 * (k + LANES) <= depth)
                turn_square(from, depth, LANES, 2 * LANES, square);
            else
                turn_square(from, depth, rows, depth - 2 * k, square);
            for (int64_t i = 0; i < LANES && k + i < end; i++)
                store_words(slab + ((k - begin + i) * columns + c) * LANES, square[i]);
        }
}
