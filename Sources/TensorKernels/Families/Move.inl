// Strided copies: see sg_move.h.

// Two dimensions of which one is dense in the source and the other in the target: a transposition, in blocks that use
// whole cache lines of both.
static void place_transposed(
    const float *source, float *target, int64_t rows, int64_t columns, int64_t source_row, int64_t target_column
) {
    // Rows are dense in the target, columns in the source.
    enum { block = 16 };
    for (int64_t r0 = 0; r0 < rows; r0 += block)
        for (int64_t c0 = 0; c0 < columns; c0 += block) {
            int64_t r1 = r0 + block < rows ? r0 + block : rows, c1 = c0 + block < columns ? c0 + block : columns;
            for (int64_t c = c0; c < c1; c++)
                for (int64_t r = r0; r < r1; r++) target[c * target_column + r] = source[r * source_row + c];
        }
}

static void place_level(
    const float *source, float *target, const int64_t *extents, const int64_t *from, const int64_t *to, int64_t rank,
    int64_t begin, int64_t end
) {
    if (rank == 1) {
        if (from[0] == 1 && to[0] == 1)
            memcpy(target + begin, source + begin, (size_t)(end - begin) * sizeof(float));
        else
            for (int64_t i = begin; i < end; i++) target[i * to[0]] = source[i * from[0]];
        return;
    }
    if (rank == 2 && from[0] == 1 && to[1] == 1) {
        place_transposed(source + begin, target + begin * to[0], extents[1], end - begin, from[1], to[0]);
        return;
    }
    if (rank == 2 && from[1] == 1 && to[0] == 1) {
        place_transposed(source + begin * from[0], target + begin, end - begin, extents[1], from[0], to[1]);
        return;
    }
    for (int64_t i = begin; i < end; i++)
        place_level(source + i * from[0], target + i * to[0], extents + 1, from + 1, to + 1, rank - 1, 0, extents[1]);
}

static void SG_NAME(place)(
    const float *source, float *target, const int64_t *extents, const int64_t *source_strides,
    const int64_t *target_strides, int64_t rank, int64_t begin, int64_t end
) {
    if (rank == 0) {
        *target = *source;
        return;
    }
    place_level(source, target, extents, source_strides, target_strides, rank, begin, end);
}

static void SG_NAME(scatter_rows)(
    const float *values, const float *positions, float *table, int64_t rows, int64_t width, int64_t count,
    int64_t begin, int64_t end
) {
    for (int64_t i = 0; i < count; i++) {
        if (!(positions[i] >= 0 && positions[i] < (float)rows)) continue;
        float *restrict into = table + (int64_t)positions[i] * width;
        const float *from = values + i * width;
        for (int64_t j = begin; j < end; j++) into[j] += from[j];
    }
}
