#pragma once
#include <stdint.h>

/// A fused element-wise program over a row-major space, run tile by tile so that its registers stay in the L1 cache.
///
/// Registers hold one tile each. A tile is a run of consecutive points; its length is a multiple of 16.

/// The most floats that the registers of a program may take together: `registers * tile`.
enum { sg_loop_register_floats = 24576 };

/// Functions of one to three registers. Comparisons give 1 or 0; a condition holds when it isn't 0.
typedef enum {
    sg_negate, sg_absolute, sg_sign, sg_exp, sg_log, sg_sqrt, sg_reciprocal, sg_reciprocal_sqrt, sg_tanh, sg_sigmoid,
    sg_softplus, sg_sin, sg_cos, sg_floor, sg_add, sg_subtract, sg_multiply, sg_divide, sg_maximum, sg_minimum, sg_power,
    sg_equal, sg_less, sg_less_or_equal, sg_select,
    /// Fills the register from load number `a`.
    sg_load_step,
} sg_function;

typedef enum {
    /// Element `offset + point`.
    sg_load_contiguous,
    /// Element `offset + (point / repeat) % period`.
    sg_load_cyclic,
    /// Element `offset + Σ index·strides` over the program's extents.
    sg_load_strided,
    /// The number `constant`.
    sg_load_constant,
    /// Philox: even in 0 ..< 1. The operand is the key: seed low, seed high, stream low, stream high.
    sg_load_uniform,
    /// Philox and Box–Muller: mean 0, standard deviation 1.
    sg_load_normal,
} sg_load_kind;

typedef struct {
    sg_load_kind kind;
    int32_t operand;
    /// Contiguous elements are copied into the register instead of being read where they are. Needed by a load that is
    /// stored as it is, lest another sink overwrites it first.
    int32_t copies;
    float constant;
    int64_t offset;
    int64_t repeat;
    int64_t period;
    const int64_t *strides;
} sg_load;

typedef struct {
    uint16_t function;
    uint16_t out;
    uint16_t a;
    uint16_t b;
    uint16_t c;
} sg_step;

typedef enum { sg_sink_store, sg_sink_sum, sg_sink_maximum, sg_sink_minimum } sg_sink_kind;

/// What happens to a register once a tile's steps are done. Sinks come after all steps, and reducing ones first, so that
/// an output may be the very buffer of a contiguous input.
typedef struct {
    sg_sink_kind kind;
    uint16_t source;
    uint16_t output;
} sg_sink;

typedef struct {
    const int64_t *extents;
    int64_t rank;
    /// For reductions, the same space with neighbouring dimensions merged that are all kept or all reduced, and how far
    /// each moves in the reduced output: 0 where it is reduced.
    const int64_t *groups;
    const int64_t *group_strides;
    int64_t group_count;
    const sg_load *loads;
    const sg_step *steps;
    int64_t step_count;
    /// The first steps, which need to run only once before the first tile, or before the first of a column of tiles.
    int64_t prologue_count;
    const sg_sink *sinks;
    int64_t sink_count;
    int64_t tile;
    /// Results are stored past the caches, which they would only flood.
    int32_t streams;
} sg_loop;

/// Points of a loop: `begin ..< end`, and the same again in `rows` rows that begin `pitch` points apart. Where the pitch
/// isn't 0, the first steps run anew for each tile of the first row and serve all rows.
typedef struct {
    int64_t begin, end;
    int64_t rows, pitch;
} sg_points;

/// Runs some points. `operands` are the inputs' buffers, `outputs` those that the sinks number: storing sinks write at the
/// point's position, reducing sinks combine into what is already there.
void sg_loop_run(const sg_loop *loop, void *const *operands, float *const *outputs, const sg_points *points);

/// Sets `count` elements.
void sg_fill(float *target, float value, int64_t count);

/// Combines `parts` buffers of `count` elements that follow one another every `pitch` elements, pairwise and in a fixed
/// order, for the elements `begin ..< end`; `target` may be the first of them.
void sg_combine(
    sg_sink_kind kind, float *target, float *parts, int64_t part_count, int64_t pitch, int64_t begin, int64_t end);
