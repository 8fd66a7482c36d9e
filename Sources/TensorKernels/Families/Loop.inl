// The fused element-wise program: see sg_loop.h.

// MARK: Loads

static void fill_cyclic(const sg_load *load_, const float *base, int64_t point, int64_t count, float *out) {
    int64_t repeat = load_->repeat, period = load_->period;
    for (int64_t i = 0; i < count;) {
        int64_t index = (point + i) / repeat % period, within = (point + i) % repeat;
        int64_t run;
        if (repeat == 1) {
            run = period - index < count - i ? period - index : count - i;
            memcpy(out + i, base + index, (size_t)run * sizeof(float));
        } else {
            run = repeat - within < count - i ? repeat - within : count - i;
            for (int64_t j = 0; j < run; j++) out[i + j] = base[index];
        }
        i += run;
    }
}

static void fill_strided(const sg_loop *loop, const sg_load *load_, const float *base, int64_t point, int64_t count, float *out) {
    int64_t index[16], rest = point, at = 0;
    for (int64_t d = loop->rank - 1; d >= 0; d--) {
        index[d] = rest % loop->extents[d];
        rest /= loop->extents[d];
        at += index[d] * load_->strides[d];
    }
    int64_t last = loop->rank - 1, step = load_->strides[last], extent = loop->extents[last];
    for (int64_t i = 0; i < count;) {
        int64_t run = extent - index[last] < count - i ? extent - index[last] : count - i;
        if (step == 1)
            memcpy(out + i, base + at, (size_t)run * sizeof(float));
        else
            for (int64_t j = 0; j < run; j++) out[i + j] = base[at + j * step];
        i += run;
        // The end of a row: carry into the outer dimensions.
        at -= index[last] * step;
        index[last] = 0;
        for (int64_t d = last - 1; d >= 0; d--) {
            at += load_->strides[d];
            if (++index[d] < loop->extents[d]) break;
            at -= index[d] * load_->strides[d];
            index[d] = 0;
        }
    }
}

static void fill_random(const sg_load *load_, const void *key, int64_t point, int64_t count, float *out) {
    int normal = load_->kind == sg_load_normal;
    // Blocks begin at multiples of four and come in groups of sixteen: whole groups go where they belong, the rest is cut
    // out of more.
    float numbers[8 * LANES];
    for (int64_t i = 0; i < count;) {
        int64_t skip = (point + i) % 4, whole = skip == 0 ? (count - i) / (4 * LANES) * (4 * LANES) : 0;
        if (whole > 0) {
            random_fill(normal, key, (uint64_t)(point + i), whole, out + i);
            i += whole;
            continue;
        }
        int64_t run = sg_least(4 * LANES - skip, count - i);
        random_fill(normal, key, (uint64_t)(point + i - skip), skip + run, numbers);
        memcpy(out + i, numbers + skip, (size_t)run * sizeof(float));
        i += run;
    }
}

// Returns where the register's values are: in place in the input if they lie there as they are wanted.
static const float *perform_load(
    const sg_loop *loop, const sg_load *load_, void *const *operands, int64_t point, int64_t count, float *out
) {
    const float *base = load_->kind == sg_load_constant ? NULL : (const float *)operands[load_->operand] + load_->offset;
    switch (load_->kind) {
    case sg_load_contiguous:
        // Steps read whole vectors, which mustn't reach beyond the end of the input.
        if (count % LANES == 0 && !load_->copies) return base + point;
        memcpy(out, base + point, (size_t)count * sizeof(float));
        break;
    case sg_load_cyclic: fill_cyclic(load_, base, point, count, out); break;
    case sg_load_strided: fill_strided(loop, load_, base, point, count, out); break;
    case sg_load_constant:
        for (int64_t i = 0; i < count; i++) out[i] = load_->constant;
        break;
    case sg_load_uniform:
    case sg_load_normal: fill_random(load_, operands[load_->operand], point, count, out); break;
    }
    // The lanes beyond the end are computed and dropped; give them a value that is cheap to compute with.
    for (int64_t i = count; i % LANES != 0; i++) out[i] = 1;
    return out;
}

// MARK: Steps

#define EACH(EXPRESSION)                                                                                               \
    for (int64_t i = 0; i < count; i += LANES) store(out + i, EXPRESSION);                                             \
    break;
#define A load(a + i)
#define B load(b + i)
#define C load(c + i)

static void perform_step(
    sg_function function, float *restrict out, const float *a, const float *b, const float *c, int64_t count
) {
    switch (function) {
    case sg_negate: EACH(-A)
    case sg_absolute: EACH(magnitude(A))
    case sg_sign: EACH(select(A == A, as_number(A > 0) - as_number(A < 0), A))
    case sg_exp: EACH(exp_of(A))
    case sg_log: EACH(log_of(A))
    case sg_sqrt: EACH(sqrt_of(A))
    case sg_reciprocal: EACH(1.0f / A)
    case sg_reciprocal_sqrt: EACH(1.0f / sqrt_of(A))
    case sg_tanh: EACH(tanh_of(A))
    case sg_sigmoid: EACH(sigmoid_of(A))
    case sg_softplus: EACH(softplus_of(A))
    case sg_sin: EACH(sin_of(A))
    case sg_cos: EACH(cos_of(A))
    case sg_floor: EACH(floor_of(A))
    case sg_add: EACH(A + B)
    case sg_subtract: EACH(A - B)
    case sg_multiply: EACH(A * B)
    case sg_divide: EACH(A / B)
    case sg_maximum: EACH(larger(A, B))
    case sg_minimum: EACH(smaller(A, B))
    case sg_power: EACH(power_of(A, B))
    case sg_equal: EACH(as_number(A == B))
    case sg_less: EACH(as_number(A < B))
    case sg_less_or_equal: EACH(as_number(A <= B))
    case sg_select: EACH(select(A != 0, B, C))
    case sg_load_step: break;
    }
}

#undef A
#undef B
#undef C
#undef EACH

// MARK: Reductions

#define REDUCTION(NAME, FOLD_NAME, COMBINE_VECTORS, COMBINE)                                                           \
    /* Along a row to one number. */                                                                                   \
    static float reduce_row_##NAME(const float *values, int64_t count) {                                               \
        int64_t i = LANES;                                                                                             \
        float rest;                                                                                                    \
        if (count < LANES) {                                                                                           \
            rest = values[0];                                                                                          \
            i = 1;                                                                                                     \
        } else {                                                                                                       \
            vf total = load(values);                                                                                   \
            for (; i + LANES <= count; i += LANES) {                                                                   \
                vf x = total, y = load(values + i);                                                                    \
                total = COMBINE_VECTORS;                                                                               \
            }                                                                                                          \
            rest = FOLD_NAME(total);                                                                                   \
        }                                                                                                              \
        for (; i < count; i++) {                                                                                       \
            float x = rest, y = values[i];                                                                             \
            rest = COMBINE;                                                                                            \
        }                                                                                                              \
        return rest;                                                                                                   \
    }                                                                                                                  \
    /* Rows of `width` into one row. */                                                                                \
    static void reduce_rows_##NAME(float *restrict into, const float *values, int64_t rows, int64_t width) {           \
        int64_t j = 0;                                                                                                 \
        for (; j + LANES <= width; j += LANES) {                                                                       \
            vf total = load(values + j);                                                                               \
            for (int64_t row = 1; row < rows; row++) {                                                                 \
                vf x = total, y = load(values + row * width + j);                                                      \
                total = COMBINE_VECTORS;                                                                               \
            }                                                                                                          \
            vf x = load(into + j), y = total;                                                                          \
            store(into + j, COMBINE_VECTORS);                                                                          \
        }                                                                                                              \
        for (; j < width; j++) {                                                                                       \
            float total = values[j];                                                                                   \
            for (int64_t row = 1; row < rows; row++) {                                                                 \
                float x = total, y = values[row * width + j];                                                          \
                total = COMBINE;                                                                                       \
            }                                                                                                          \
            float x = into[j], y = total;                                                                              \
            into[j] = COMBINE;                                                                                         \
        }                                                                                                              \
    }

REDUCTION(sum, fold_sum, x + y, x + y)
REDUCTION(maximum, fold_maximum, larger(x, y), (x > y || x != x) ? x : y)
REDUCTION(minimum, fold_minimum, smaller(x, y), (x < y || x != x) ? x : y)

// The place in the output of a point, given without the innermost group.
static int64_t output_row(const sg_loop *loop, int64_t row) {
    int64_t at = 0;
    for (int64_t g = loop->group_count - 2; g >= 0; g--) {
        at += row % loop->groups[g] * loop->group_strides[g];
        row /= loop->groups[g];
    }
    return at;
}

static void reduce_tile(const sg_loop *loop, sg_sink_kind kind, const float *values, float *output, int64_t point, int64_t count) {
    int64_t last = loop->group_count - 1, width = loop->groups[last];
    int keeps_row = loop->group_strides[last] != 0;
    // Only when all that lies outside is reduced may rows be added up before they join the output.
    int one_row = keeps_row && loop->group_count <= 2;
    for (int64_t i = 0; i < count;) {
        int64_t within = (point + i) % width, rows = 1;
        int64_t run = width - within < count - i ? width - within : count - i;
        float *target = output + output_row(loop, (point + i) / width) + (keeps_row ? within : 0);
        if (one_row && run == width && loop->group_count == 2 && loop->group_strides[0] == 0) rows = (count - i) / width;
        if (keeps_row) {
            if (kind == sg_sink_sum) reduce_rows_sum(target, values + i, rows, run);
            if (kind == sg_sink_maximum) reduce_rows_maximum(target, values + i, rows, run);
            if (kind == sg_sink_minimum) reduce_rows_minimum(target, values + i, rows, run);
        } else {
            float x = *target;
            if (kind == sg_sink_sum) *target = x + reduce_row_sum(values + i, run);
            if (kind == sg_sink_maximum) {
                float y = reduce_row_maximum(values + i, run);
                *target = (x > y || x != x) ? x : y;
            }
            if (kind == sg_sink_minimum) {
                float y = reduce_row_minimum(values + i, run);
                *target = (x < y || x != x) ? x : y;
            }
        }
        i += run * rows;
    }
}

// MARK: The program

static void store_tile(float *target, const float *source, int64_t count, int32_t streams) {
    if (!streams || count % LANES != 0 || (uintptr_t)target % sizeof(vf) != 0) {
        memcpy(target, source, (size_t)count * sizeof(float));
        return;
    }
    for (int64_t i = 0; i < count; i += LANES) __builtin_nontemporal_store(load(source + i), (vf *)(target + i));
}

// Where the registers of a tile are, and where their values, which may lie in an input.
typedef struct {
    float storage[sg_loop_register_floats] __attribute__((aligned(64)));
    const float *values[sg_loop_register_floats / LANES];
} loop_registers;

// The steps from `first` on, then the sinks.
static void run_tile(
    const sg_loop *loop, void *const *operands, float *const *outputs, loop_registers *registers, int64_t point,
    int64_t count, int64_t first
) {
    const float **values = registers->values;
    for (int64_t s = first; s < loop->step_count; s++) {
        const sg_step *step = &loop->steps[s];
        float *out = registers->storage + step->out * loop->tile;
        if (step->function == sg_load_step) {
            // What is filled once serves all tiles, so it must fill a whole one.
            int64_t wanted = s < loop->prologue_count ? loop->tile : count;
            values[step->out] = perform_load(loop, &loop->loads[step->a], operands, point, wanted, out);
        } else {
            perform_step(step->function, out, values[step->a], values[step->b], values[step->c], count);
            values[step->out] = out;
        }
    }
    for (int64_t s = 0; s < loop->sink_count; s++) {
        const sg_sink *sink = &loop->sinks[s];
        float *output = outputs[sink->output];
        if (sink->kind == sg_sink_store)
            store_tile(output + point, values[sink->source], count, loop->streams);
        else
            reduce_tile(loop, sink->kind, values[sink->source], output, point, count);
    }
}

static void SG_NAME(loop_run)(
    const sg_loop *loop, void *const *operands, float *const *outputs, const sg_points *points
) {
    loop_registers registers;
    int64_t done = 0;
    for (int64_t begin = points->begin; begin < points->end; begin += loop->tile) {
        int64_t count = sg_least(points->end - begin, loop->tile);
        // Another column has other values in its rows.
        if (points->pitch > 0) done = 0;
        for (int64_t row = 0; row < points->rows; row++) {
            run_tile(loop, operands, outputs, &registers, begin + row * points->pitch, count, done);
            done = loop->prologue_count;
        }
    }
}

static void SG_NAME(combine)(
    sg_sink_kind kind, float *target, float *parts, int64_t part_count, int64_t pitch, int64_t begin, int64_t end
) {
    // Neighbours first, then neighbours of the results, and so on: the order is the number of parts' alone.
    for (int64_t distance = 1; distance < part_count; distance *= 2)
        for (int64_t part = 0; part + distance < part_count; part += 2 * distance) {
            float *into = parts + part * pitch, *from = into + distance * pitch;
            if (kind == sg_sink_maximum) reduce_rows_maximum(into + begin, from + begin, 1, end - begin);
            else if (kind == sg_sink_minimum) reduce_rows_minimum(into + begin, from + begin, 1, end - begin);
            else reduce_rows_sum(into + begin, from + begin, 1, end - begin);
        }
    if (target != parts) memcpy(target + begin, parts + begin, (size_t)(end - begin) * sizeof(float));
}
