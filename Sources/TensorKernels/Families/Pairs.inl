// Numbers as bfloat16, two to a 32-bit word: the instruction that multiplies them adds both products of a word to one sum.

typedef __bf16 vb __attribute__((vector_size(64)));
typedef __bf16 vb_half __attribute__((vector_size(32)));
typedef uint16_t vs_half __attribute__((vector_size(32)));

INLINE vf pair_add(vf sum, vu a, vu b) { return __builtin_ia32_dpbf16ps_512(sum, (vb)a, (vb)b); }
INLINE vu load_words(const uint32_t *p) {
    vu x;
    memcpy(&x, p, sizeof x);
    return x;
}
INLINE void store_words(uint32_t *p, vu x) { memcpy(p, &x, sizeof x); }

// Some lanes of a vector: the others are read as 0, and not written.
INLINE uint16_t lanes_below(int64_t count) {
    return count >= LANES ? 0xffff : count <= 0 ? 0 : (uint16_t)((1 << count) - 1);
}
// Of `columns` vectors the last one may be short.
INLINE uint16_t lanes_of(int column, int columns, uint16_t last) { return column + 1 < columns ? 0xffff : last; }
INLINE vf load_lanes(const float *p, uint16_t lanes) { return __builtin_ia32_loadups512_mask(p, splat(0), lanes); }
INLINE void store_lanes(float *p, vf x, uint16_t lanes) { __builtin_ia32_storeups512_mask(p, x, lanes); }
INLINE void store_word_lanes(uint32_t *p, vu x, uint16_t lanes) { __builtin_ia32_storedqusi512_mask((int *)p, (vi)x, lanes); }

// To the nearest, ties to even.
INLINE vs_half rounded(vf x) { return (vs_half)__builtin_convertvector(x, vb_half); }

// Thirty-two numbers as words of neighbours.
INLINE vu neighbours(vf low, vf high) {
    union {
        vs_half halves[2];
        vu words;
    } both = {{rounded(low), rounded(high)}};
    return both.words;
}

// Sixteen words: the first of each pair from `low`, the second from `high`.
INLINE vu paired(vf low, vf high) {
    return __builtin_convertvector(rounded(low), vu) | (__builtin_convertvector(rounded(high), vu) << 16);
}
