// The gradient with respect to an image of few channels: see sg_convolution.h.

// `positions` rows of the map times two columns of vectors of the packed filter.
INLINE void thin_product(
    const float *map, int64_t depth, const float *packed, int64_t width, float *patches, int positions, int columns
) {
    vf sum[8][2];
    for (int p = 0; p < positions; p++)
        for (int c = 0; c < columns; c++) sum[p][c] = splat(0);
    for (int64_t k = 0; k < depth; k++) {
        vf w[2];
        for (int c = 0; c < columns; c++) w[c] = load(packed + k * width + c * LANES);
        for (int p = 0; p < positions; p++) {
            vf x = splat(map[p * depth + k]);
            for (int c = 0; c < columns; c++) sum[p][c] = multiply_add(x, w[c], sum[p][c]);
        }
    }
    for (int p = 0; p < positions; p++)
        for (int c = 0; c < columns; c++) store(patches + p * width + c * LANES, sum[p][c]);
}

static void thin_products(const float *map, int64_t positions, int64_t depth, const float *packed, int64_t width, float *patches) {
    for (int64_t p = 0; p < positions;) {
        int many = positions - p >= 8;
        const float *rows = map + p * depth;
        float *out = patches + p * width;
        int64_t c = 0;
        for (; c + 2 * LANES <= width; c += 2 * LANES) {
            if (many) thin_product(rows, depth, packed + c, width, out + c, 8, 2);
            else thin_product(rows, depth, packed + c, width, out + c, 1, 2);
        }
        if (c < width) {
            if (many) thin_product(rows, depth, packed + c, width, out + c, 8, 1);
            else thin_product(rows, depth, packed + c, width, out + c, 1, 1);
        }
        p += many ? 8 : 1;
    }
}

// Adds the patch of one position of the map to the image.
INLINE void add_patch(const sg_convolution *s, const float *patch, int64_t y, int64_t x, float *image) {
    int64_t channels = s->image_channels, row = s->image_width * channels;
    int64_t left = x * s->stride_x - s->left, top = y * s->stride_y - s->top;
    int64_t from = left < 0 ? -left : 0;
    int64_t to = left + s->filter_width > s->image_width ? s->image_width - left : s->filter_width;
    for (int64_t ky = 0; ky < s->filter_height; ky++) {
        if (top + ky < 0 || top + ky >= s->image_height) continue;
        float *target = image + (top + ky) * row + left * channels;
        const float *source = patch + ky * s->filter_width * channels;
        for (int64_t i = from * channels; i < to * channels; i++) target[i] += source[i];
    }
}

static void SG_NAME(thin_image_gradient)(
    const sg_convolution *s, const float *map_gradient, const float *packed, float *image_gradient,
    float *scratch, int64_t begin, int64_t end
) {
    int64_t patch = s->filter_height * s->filter_width * s->image_channels;
    int64_t width = (patch + LANES - 1) / LANES * LANES;
    int64_t image_count = s->image_height * s->image_width * s->image_channels;
    int64_t map_row = s->map_width * s->map_channels;
    for (int64_t n = begin; n < end; n++) {
        float *image = image_gradient + n * image_count;
        memset(image, 0, (size_t)image_count * sizeof(float));
        for (int64_t y = 0; y < s->map_height; y++) {
            const float *map = map_gradient + (n * s->map_height + y) * map_row;
            thin_products(map, s->map_width, s->map_channels, packed, width, scratch);
            for (int64_t x = 0; x < s->map_width; x++) add_patch(s, scratch + x * width, y, x, image);
        }
    }
}
