#pragma once
#include <stdint.h>

/// Copies a block of elements from one strided order to another: `extents`, `source_strides` and `target_strides` have
/// `rank` entries, outermost first, of which the outermost runs over `begin ..< end` only.
void sg_place(
    const float *source, float *target, const int64_t *extents, const int64_t *source_strides,
    const int64_t *target_strides, int64_t rank, int64_t begin, int64_t end);

/// The position of the first greatest element along the middle of `[outer, length, inner]`, for `begin ..< end` of the
/// outer dimension. A NaN counts as the greatest.
void sg_argument_of_maximum(
    const float *values, float *positions, int64_t length, int64_t inner, int64_t begin, int64_t end);

/// Rows `begin ..< end` of the result: row `positions[i]` of a table of `rows` rows, zeros where there is none.
void sg_gather_rows(
    const float *table, const float *positions, float *chosen, int64_t rows, int64_t width, int64_t begin, int64_t end);

/// Adds the columns `begin ..< end` of `count` rows of values to the rows of the table that `positions` name, in order.
void sg_scatter_rows(
    const float *values, const float *positions, float *table, int64_t rows, int64_t width, int64_t count,
    int64_t begin, int64_t end);
