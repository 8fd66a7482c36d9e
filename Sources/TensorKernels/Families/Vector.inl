// Sixteen lanes, whatever the hardware: the compiler splits them into the registers there are, so all variants compute
// the same thing in the same order.

// Every function that takes or returns vectors is inlined, so how they would be passed doesn't matter.
#pragma clang diagnostic ignored "-Wpsabi"

typedef float vf __attribute__((vector_size(64)));
typedef float vf_any __attribute__((vector_size(64), aligned(4), may_alias));
typedef int32_t vi __attribute__((vector_size(64)));
typedef uint32_t vu __attribute__((vector_size(64)));

#define LANES 16
#define INLINE static inline __attribute__((always_inline))

INLINE vf load(const float *p) { return *(const vf_any *)p; }
INLINE void store(float *p, vf x) { *(vf_any *)p = x; }
INLINE vf splat(float x) { return (vf){x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x}; }
INLINE vi splat_int(int32_t x) { return (vi){x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x}; }
INLINE vu splat_word(uint32_t x) { return (vu){x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x}; }
INLINE vf bits_to_float(vi x) { return (vf)x; }
INLINE vi float_to_bits(vf x) { return (vi)x; }
INLINE vf select(vi condition, vf a, vf b) { return (vf)((condition & (vi)a) | (~condition & (vi)b)); }
INLINE vf as_number(vi condition) { return (vf)(condition & (vi)splat(1)); }
INLINE vf magnitude(vf x) { return (vf)((vi)x & splat_int(0x7fffffff)); }
INLINE vf with_sign_of(vf size, vf sign) { return (vf)((vi)size | ((vi)sign & splat_int((int32_t)0x80000000))); }
INLINE vf truncate_to_int(vf x) { return __builtin_convertvector(__builtin_convertvector(x, vi), vf); }

// A NaN in either argument gives a NaN.
INLINE vf larger(vf a, vf b) { return select((a > b) | (a != a), a, b); }
INLINE vf smaller(vf a, vf b) { return select((a < b) | (a != a), a, b); }

// The lanes folded in halves: a fixed order.
#define FOLD(NAME, COMBINE)                                                                                            \
    INLINE float NAME(vf x) {                                                                                          \
        float lane[LANES];                                                                                             \
        store(lane, x);                                                                                                \
        for (int half = LANES / 2; half > 0; half /= 2)                                                                \
            for (int i = 0; i < half; i++) {                                                                           \
                float a = lane[i], b = lane[i + half];                                                                 \
                lane[i] = COMBINE;                                                                                     \
            }                                                                                                          \
        return lane[0];                                                                                                \
    }
FOLD(fold_sum, a + b)
FOLD(fold_maximum, (a > b || a != a) ? a : b)
FOLD(fold_minimum, (a < b || a != a) ? a : b)

// Only for loops that are bound by arithmetic, and say so.
#if SG_HAS_FMA
INLINE vf multiply_add(vf a, vf b, vf sum) { return __builtin_elementwise_fma(a, b, sum); }
#else
INLINE vf multiply_add(vf a, vf b, vf sum) { return a * b + sum; }
#endif
