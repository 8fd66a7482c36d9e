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
