// Elementary functions by range reduction and polynomials, within a few units in the last place. Written without fused
// multiply-add, so that every variant gives the same bits.

INLINE vf floor_of(vf x) {
    // From 2^23 on every float is whole already. Those and NaN must not reach the conversion to integers.
    vi has_fraction = magnitude(x) < 8388608.0f;
    vf inside = select(has_fraction, x, splat(0));
    vf whole = truncate_to_int(inside);
    whole = whole - as_number(whole > inside);
    return select(has_fraction, with_sign_of(magnitude(whole), select(whole == 0, x, whole)), x);
}

INLINE vf exp_of(vf x) {
    // x = n·ln 2 + r with |r| ≤ ln 2 / 2; the clamp keeps n within what an exponent can hold.
    vf clamped = select(x <= 88.8f, x, splat(88.8f));
    clamped = select(clamped >= -104.0f, clamped, splat(-104.0f));
    vf n = clamped * 1.44269504088896341f + 0.5f;
    vf whole = truncate_to_int(n);
    whole = whole - as_number(whole > n);
    vf r = clamped - whole * 0.693359375f + whole * 2.12194440e-4f;
    vf p = r * 1.9875691500e-4f + 1.3981999507e-3f;
    p = p * r + 8.3334519073e-3f;
    p = p * r + 4.1665795894e-2f;
    p = p * r + 1.6666665459e-1f;
    p = p * r + 5.0000001201e-1f;
    p = p * r * r + r + 1.0f;
    // 2^n in two factors, so that results near both ends of the range come out right.
    vi exponent = __builtin_convertvector(whole, vi);
    vi half = exponent >> 1;
    vf result = p * bits_to_float((half + 127) << 23) * bits_to_float((exponent - half + 127) << 23);
    return select(x != x, x, result);
}

INLINE vf log_of(vf x) {
    // Subnormal numbers are scaled into the normal range first.
    vi subnormal = x < 1.17549435e-38f;
    vf scaled = select(subnormal, x * 8388608.0f, x);
    vi bits = float_to_bits(scaled);
    vf exponent = __builtin_convertvector((bits >> 23) - 126, vf) - (vf)(subnormal & (vi)splat(23));
    vf m = bits_to_float((bits & 0x007fffff) | 0x3f000000);
    vi low = m < 0.707106781186547524f;
    exponent = exponent - as_number(low);
    m = m + (vf)(low & (vi)m) - 1.0f;
    vf z = m * m;
    vf p = m * 7.0376836292e-2f - 1.1514610310e-1f;
    p = p * m + 1.1676998740e-1f;
    p = p * m - 1.2420140846e-1f;
    p = p * m + 1.4249322787e-1f;
    p = p * m - 1.6668057665e-1f;
    p = p * m + 2.0000714765e-1f;
    p = p * m - 2.4999993993e-1f;
    p = p * m + 3.3333331174e-1f;
    p = p * m * z - exponent * 2.12194440e-4f - z * 0.5f;
    vf result = m + p + exponent * 0.693359375f;
    result = select(x == 0, splat(-__builtin_inff()), result);
    result = select(x == __builtin_inff(), x, result);
    return select((x < 0) | (x != x), splat(__builtin_nanf("")), result);
}

INLINE vf sqrt_of(vf x) { return __builtin_elementwise_sqrt(x); }

INLINE vf tanh_of(vf x) {
    vf size = magnitude(x);
    vf e = exp_of(size + size);
    vf large = 1.0f - 2.0f / (e + 1.0f);
    vf z = x * x;
    vf p = z * -5.70498872745e-3f + 2.06390887954e-2f;
    p = p * z - 5.37397155531e-2f;
    p = p * z + 1.33314422036e-1f;
    p = p * z - 3.33332819422e-1f;
    vf small = p * z * x + x;
    return select(size < 0.625f, small, select(x != x, x, with_sign_of(large, x)));
}

INLINE vf sigmoid_of(vf x) { return 1.0f / (1.0f + exp_of(-x)); }

INLINE vf softplus_of(vf x) {
    // max(x, 0) + log(1 + u) with u = exp(-|x|); where 1 + u rounds, the quotient repairs it.
    vf u = exp_of(-magnitude(x));
    vf w = 1.0f + u;
    vf tail = select(w == 1.0f, u, log_of(w) * (u / (w - 1.0f)));
    return larger(x, splat(0)) + tail;
}

INLINE vf sin_near_zero(vf x) {
    vf z = x * x;
    vf p = z * -1.9515295891e-4f + 8.3321608736e-3f;
    p = p * z - 1.6666654611e-1f;
    return p * z * x + x;
}

INLINE vf cos_near_zero(vf x) {
    vf z = x * x;
    vf p = z * 2.443315711809948e-5f - 1.388731625493765e-3f;
    p = p * z + 4.166664568298827e-2f;
    return p * z * z - z * 0.5f + 1.0f;
}

// The sine of (quarter turns · π/2 + rest), |rest| ≤ π/4.
INLINE vf sin_of_quarters(vi quarters, vf rest) {
    vf size = select((quarters & 1) != 0, cos_near_zero(rest), sin_near_zero(rest));
    return (vf)((vi)size ^ ((quarters & 2) << 30));
}

INLINE vf sin_shifted(vf x, int32_t shift, float (*exact)(float)) {
    vf q = x * 0.636619772367581343f;
    vf quarters = floor_of(q + 0.5f);
    // π/2 in three parts, each short enough that its product with the number of quarters is exact.
    vf rest = x - quarters * 1.5703125f;
    rest = rest - quarters * 4.837512969970703125e-4f;
    rest = rest - quarters * 7.54978995489188216e-8f;
    vf result = sin_of_quarters(__builtin_convertvector(select(magnitude(x) < 8192.0f, quarters, splat(0)), vi) + shift, rest);
    float in[LANES], out[LANES];
    store(in, x);
    store(out, result);
    for (int i = 0; i < LANES; i++)
        if (!(in[i] > -8192.0f && in[i] < 8192.0f)) out[i] = exact(in[i]);
    return load(out);
}

INLINE vf sin_of(vf x) { return sin_shifted(x, 0, sinf); }
INLINE vf cos_of(vf x) { return sin_shifted(x, 1, cosf); }

INLINE vf power_of(vf x, vf y) {
    float base[LANES], exponent[LANES];
    store(base, x);
    store(exponent, y);
    for (int i = 0; i < LANES; i++) base[i] = powf(base[i], exponent[i]);
    return load(base);
}
