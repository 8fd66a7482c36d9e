#pragma once
#include <stdbool.h>
#include <stdint.h>

// Small matrices in double precision, row-major. One order of additions: the same bits everywhere.

/// result[rows, columns] = left[rows, depth] · right[depth, columns]
void sg_multiply_doubles(
    const double *left, const double *right, double *result, int64_t rows, int64_t depth, int64_t columns);

/// The eigenvalues and eigenvectors of a symmetric matrix [size, size], in no particular order.
///
/// `matrix` is used up. `values` takes size numbers; row i of `vectors` [size, size] is the unit vector of value i; `scratch`
/// has room for 3·size numbers. False where the iteration doesn't end: for numbers that are not finite.
bool sg_symmetric_eigen(double *matrix, double *values, double *vectors, double *scratch, int64_t size);
