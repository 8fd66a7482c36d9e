#include "sg_matrix.h"

#include <float.h>
#include <math.h>
#include <string.h>

// Loops add multiples of whole rows to rows: independent sums side by side, which the compiler may turn into vectors
// without changing the order of any addition.

static void add_row(double *row, double factor, const double *other, int64_t count) {
    for (int64_t i = 0; i < count; i++) row[i] += factor * other[i];
}

static double dot(const double *a, const double *b, int64_t count) {
    double sum = 0;
    for (int64_t i = 0; i < count; i++) sum += a[i] * b[i];
    return sum;
}

void sg_multiply_doubles(
    const double *left, const double *right, double *result, int64_t rows, int64_t depth, int64_t columns) {
    memset(result, 0, (size_t)(rows * columns) * sizeof(double));
    for (int64_t row = 0; row < rows; row++) {
        for (int64_t k = 0; k < depth; k++) add_row(result + row * columns, left[row * depth + k], right + k * columns, columns);
    }
}

/// The reflection 1 - factor·v·vᵀ that turns a vector into a multiple of the first unit vector; v takes the vector's place.
/// Returns the factor, 0 for the identity; `length` becomes the multiple.
static double reflect(double *vector, int64_t count, double *length) {
    double largest = 0;
    for (int64_t i = 0; i < count; i++) largest = fmax(largest, fabs(vector[i]));
    double rest = 0;
    for (int64_t i = 1; i < count; i++) rest = fmax(rest, fabs(vector[i]));
    *length = vector[0];
    if (rest == 0) return 0;
    // Scaled, so that squares of tiny numbers are not lost.
    for (int64_t i = 0; i < count; i++) vector[i] /= largest;
    double norm = sqrt(dot(vector, vector, count));
    double image = vector[0] > 0 ? -norm : norm;
    *length = image * largest;
    vector[0] -= image;
    return 2 / dot(vector, vector, count);
}

/// Householder's reduction: matrix = Q · T · Qᵀ with T tridiagonal. Row k of the matrix keeps the vector of reflection k
/// from column k + 1 on, `factors` their factors.
static void tridiagonalize(
    double *matrix, double *diagonal, double *beside, double *factors, double *scratch, int64_t size) {
    for (int64_t k = 0; k + 1 < size; k++) {
        int64_t count = size - k - 1;
        double *vector = matrix + k * size + k + 1;
        diagonal[k] = matrix[k * size + k];
        factors[k] = reflect(vector, count, &beside[k]);
        if (factors[k] == 0) continue;
        // With p = factor·A·v and w = p - (factor/2)(p·v)v, the reflected block is A - v·wᵀ - w·vᵀ.
        memset(scratch, 0, (size_t)count * sizeof(double));
        for (int64_t j = 0; j < count; j++) add_row(scratch, factors[k] * vector[j], matrix + (k + 1 + j) * size + k + 1, count);
        add_row(scratch, -factors[k] / 2 * dot(scratch, vector, count), vector, count);
        for (int64_t j = 0; j < count; j++) {
            double *row = matrix + (k + 1 + j) * size + k + 1;
            add_row(row, -vector[j], scratch, count);
            add_row(row, -scratch[j], vector, count);
        }
    }
    diagonal[size - 1] = matrix[size * size - 1];
    beside[size - 1] = 0;
}

/// Qᵀ, of which Q is the product of the reflections, the first on the left.
static void accumulate(const double *matrix, const double *factors, double *vectors, double *scratch, int64_t size) {
    memset(vectors, 0, (size_t)(size * size) * sizeof(double));
    for (int64_t i = 0; i < size; i++) vectors[i * size + i] = 1;
    // From the last to the first, so that each touches only the block that isn't the identity any more.
    for (int64_t k = size - 2; k >= 0; k--) {
        if (factors[k] == 0) continue;
        int64_t count = size - k - 1;
        const double *vector = matrix + k * size + k + 1;
        memset(scratch, 0, (size_t)count * sizeof(double));
        for (int64_t j = 0; j < count; j++) add_row(scratch, vector[j], vectors + (k + 1 + j) * size + k + 1, count);
        for (int64_t j = 0; j < count; j++) add_row(vectors + (k + 1 + j) * size + k + 1, -factors[k] * vector[j], scratch, count);
    }
    for (int64_t i = 0; i < size; i++) {
        for (int64_t j = i + 1; j < size; j++) {
            double above = vectors[i * size + j];
            vectors[i * size + j] = vectors[j * size + i];
            vectors[j * size + i] = above;
        }
    }
}

static void rotate(double *first, double *second, double cosine, double sine, int64_t count) {
    for (int64_t i = 0; i < count; i++) {
        double a = first[i], b = second[i];
        first[i] = cosine * a - sine * b;
        second[i] = sine * a + cosine * b;
    }
}

/// One sweep of QL with Wilkinson's shift over the unreduced block first...last, its rotations applied to the vectors' rows.
static void sweep(double *diagonal, double *beside, double *vectors, int64_t first, int64_t last, int64_t size) {
    double ratio = (diagonal[first + 1] - diagonal[first]) / (2 * beside[first]);
    double shift = diagonal[first] - beside[first] / (ratio + copysign(hypot(ratio, 1), ratio));
    double bulge = diagonal[last] - shift, cosine = 1, sine = 1, carried = 0;
    for (int64_t i = last - 1; i >= first; i--) {
        double off = sine * beside[i], along = cosine * beside[i];
        double radius = hypot(off, bulge);
        beside[i + 1] = radius;
        if (radius == 0) {
            // The block has come apart here; the next sweep sees two.
            diagonal[i + 1] -= carried;
            beside[last] = 0;
            return;
        }
        sine = off / radius;
        cosine = bulge / radius;
        double lower = diagonal[i + 1] - carried;
        double mixed = (diagonal[i] - lower) * sine + 2 * cosine * along;
        carried = sine * mixed;
        diagonal[i + 1] = lower + carried;
        bulge = cosine * mixed - along;
        rotate(vectors + i * size, vectors + (i + 1) * size, cosine, sine, size);
    }
    diagonal[first] -= carried;
    beside[first] = bulge;
    beside[last] = 0;
}

/// What rounding leaves of numbers as large as the matrix's largest. Beside two values that are 0 in truth, as a matrix of
/// low rank has many, it is all there is and never becomes small beside them.
static double rounding(const double *diagonal, const double *beside, int64_t size) {
    double largest = 0;
    for (int64_t i = 0; i < size; i++) largest = fmax(largest, fabs(diagonal[i]) + fabs(beside[i]));
    return DBL_EPSILON * largest + DBL_MIN;
}

bool sg_symmetric_eigen(double *matrix, double *values, double *vectors, double *scratch, int64_t size) {
    if (size == 0) return true;
    double *beside = scratch, *factors = scratch + size, *row = scratch + 2 * size;
    tridiagonalize(matrix, values, beside, factors, row, size);
    accumulate(matrix, factors, vectors, row, size);
    const double negligible = rounding(values, beside, size);
    for (int64_t first = 0; first < size; first++) {
        // A value takes two sweeps as a rule; numbers that are not finite take for ever.
        for (int sweeps = 0;; sweeps++) {
            int64_t last = first;
            while (last + 1 < size && fabs(beside[last]) > negligible) last++;
            if (last == first) break;
            if (sweeps == 100) return false;
            sweep(values, beside, vectors, first, last, size);
        }
    }
    return true;
}
