// Philox 4x32-10, sixteen blocks at a time. Element `i` of a stream is word `i % 4` of block `i / 4`.

typedef uint64_t vd __attribute__((vector_size(64)));

// The hardware multiplies the lower halves of 64-bit lanes and doesn't look at the upper ones: words that stay in such lanes
// need no putting together between rounds, whatever is left above them.
INLINE vd multiply_wide(vd a, uint64_t factor) { return (a & 0xffffffffu) * factor; }

// The words of the blocks `first ..< first + 8`, in the lower halves.
INLINE void philox_eight(const uint32_t key[4], uint64_t first, vd words[4]) {
    vd x0 = (vd){0, 1, 2, 3, 4, 5, 6, 7} + first, x1 = x0 >> 32;
    vd x2 = (vd){0} + (uint64_t)key[2], x3 = (vd){0} + (uint64_t)key[3];
    uint32_t k0 = key[0], k1 = key[1];
    for (int round = 0; round < 10; round++) {
        vd product0 = multiply_wide(x0, 0xD2511F53u), product1 = multiply_wide(x2, 0xCD9E8D57u);
        x0 = (product1 >> 32) ^ x1 ^ (uint64_t)k0;
        x1 = product1;
        x2 = (product0 >> 32) ^ x3 ^ (uint64_t)k1;
        x3 = product0;
        k0 += 0x9E3779B9u;
        k1 += 0xBB67AE85u;
    }
    words[0] = x0, words[1] = x1, words[2] = x2, words[3] = x3;
}

// The words of the blocks `first ..< first + 16`.
INLINE void philox_blocks(const uint32_t key[4], uint64_t first, vu words[4]) {
    vd low[4], high[4];
    philox_eight(key, first, low);
    philox_eight(key, first + 8, high);
    for (int i = 0; i < 4; i++)
        words[i] = __builtin_shufflevector(
            (vu)low[i], (vu)high[i], 0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30);
}

// Four vectors of sixteen, one word of each block, to the sixty-four elements in their order.
INLINE void store_interleaved(float *out, vf a, vf b, vf c, vf d) {
#define PAIRS(x, y, s) __builtin_shufflevector(x, y, s, s + 16, s + 1, s + 17, s + 2, s + 18, s + 3, s + 19, s + 4, s + 20, s + 5, s + 21, s + 6, s + 22, s + 7, s + 23)
    vf ab[2] = {PAIRS(a, b, 0), PAIRS(a, b, 8)}, cd[2] = {PAIRS(c, d, 0), PAIRS(c, d, 8)};
#define FOURS(x, y, s) __builtin_shufflevector(x, y, s, s + 1, s + 16, s + 17, s + 2, s + 3, s + 18, s + 19, s + 4, s + 5, s + 20, s + 21, s + 6, s + 7, s + 22, s + 23)
    for (int i = 0; i < 2; i++) {
        store(out + i * 32, FOURS(ab[i], cd[i], 0));
        store(out + i * 32 + 16, FOURS(ab[i], cd[i], 8));
    }
#undef PAIRS
#undef FOURS
}

INLINE vf unit_interval(vu word) {
    return __builtin_convertvector((vi)(word >> 8), vf) * 5.9604644775390625e-8f;
}

INLINE void normal_pair(vu first, vu second, vf *a, vf *b) {
    vf u = (__builtin_convertvector((vi)(first >> 8), vf) + 1.0f) * 5.9604644775390625e-8f;
    vf v = unit_interval(second);
    vf radius = sqrt_of(log_of(u) * -2.0f);
    // The angle in quarter turns, split exactly.
    vf quarters = floor_of(v * 4.0f + 0.5f);
    vf rest = (v - quarters * 0.25f) * 6.28318530717958648f;
    vi q = __builtin_convertvector(quarters, vi);
    *a = radius * sin_of_quarters(q + 1, rest);
    *b = radius * sin_of_quarters(q, rest);
}

// Elements `first ..< first + count` of a stream; writes up to 64 more than `count`.
static void random_fill(int normal, const uint32_t key[4], uint64_t first, int64_t count, float *out) {
    for (int64_t done = 0; done < count; done += 4 * LANES) {
        vu words[4];
        philox_blocks(key, (first + (uint64_t)done) / 4, words);
        vf a, b, c, d;
        if (normal) {
            normal_pair(words[0], words[1], &a, &b);
            normal_pair(words[2], words[3], &c, &d);
        } else {
            a = unit_interval(words[0]), b = unit_interval(words[1]);
            c = unit_interval(words[2]), d = unit_interval(words[3]);
        }
        store_interleaved(out + done, a, b, c, d);
    }
}
