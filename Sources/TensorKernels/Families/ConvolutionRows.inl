// What the loops of convolutions have in common: which pixels of both sides meet, and how rows of them are taken.

// The pixels of the map along one dimension whose tap `k` meets the image.
INLINE void meeting_pixels(int64_t k, int64_t before, int64_t stride, int64_t image, int64_t map, int64_t *from, int64_t *to) {
    int64_t first = before - k, last = image - 1 + before - k;
    *from = first <= 0 ? 0 : (first + stride - 1) / stride;
    *to = last < 0 ? 0 : last / stride + 1;
    if (*to > map) *to = map;
}

// One side of a convolution: its pixels, channels, and how a tap and a position of the map name a pixel.
typedef struct {
    int64_t height, width, channels, stride_y, stride_x, shift_y, shift_x;
} convolution_side;

INLINE int64_t side_pixel(const convolution_side *side, int64_t image, int64_t y, int64_t x) {
    int64_t row = image * side->height + y * side->stride_y + side->shift_y;
    return (row * side->width + x * side->stride_x + side->shift_x) * side->channels;
}

// Pixels of a row taken some at a time, so that their sums stay in registers.
enum { tile_pixels = 6 };

// A function that gives a row of pixels to `PRODUCT` in tiles of nearly equal length: two small ones would leave the
// arithmetic waiting for itself.
#define TILED_ROW(NAME, PRODUCT, ELEMENT, COLUMNS)                                                                     \
    static void NAME(                                                                                                  \
        const ELEMENT *source, int64_t source_step, const ELEMENT *slab, int64_t depth, float *target,                 \
        int64_t target_step, int64_t pixels                                                                            \
    ) {                                                                                                                \
        while (pixels > 0) {                                                                                           \
            int64_t tiles = (pixels + tile_pixels - 1) / tile_pixels, now = (pixels + tiles - 1) / tiles;              \
            switch (now) {                                                                                             \
            case 6: PRODUCT(source, source_step, slab, depth, target, target_step, 6, COLUMNS); break;                 \
            case 5: PRODUCT(source, source_step, slab, depth, target, target_step, 5, COLUMNS); break;                 \
            case 4: PRODUCT(source, source_step, slab, depth, target, target_step, 4, COLUMNS); break;                 \
            case 3: PRODUCT(source, source_step, slab, depth, target, target_step, 3, COLUMNS); break;                 \
            case 2: PRODUCT(source, source_step, slab, depth, target, target_step, 2, COLUMNS); break;                 \
            default: PRODUCT(source, source_step, slab, depth, target, target_step, 1, COLUMNS); break;                \
            }                                                                                                          \
            source += now * source_step;                                                                               \
            target += now * target_step;                                                                               \
            pixels -= now;                                                                                             \
        }                                                                                                              \
    }

// A step of the transposition below: in each pair of rows `STEP` apart, blocks of so many elements change places.
#define SWAP_BLOCKS(FROM, TO, STEP, FIRST, SECOND)                                                                     \
    for (int i = 0; i < LANES; i++)                                                                                    \
        if (!(i & STEP)) {                                                                                             \
            TO[i] = __builtin_shufflevector(FROM[i], FROM[i + STEP], FIRST);                                           \
            TO[i + STEP] = __builtin_shufflevector(FROM[i], FROM[i + STEP], SECOND);                                   \
        }
#define EACH(...) __VA_ARGS__

// Rows become columns: element j of row i, element i of row j.
INLINE void transpose_square(vu x[LANES]) {
    vu y[LANES];
    SWAP_BLOCKS(
        x, y, 1, EACH(0, 16, 2, 18, 4, 20, 6, 22, 8, 24, 10, 26, 12, 28, 14, 30),
        EACH(1, 17, 3, 19, 5, 21, 7, 23, 9, 25, 11, 27, 13, 29, 15, 31))
    SWAP_BLOCKS(
        y, x, 2, EACH(0, 1, 16, 17, 4, 5, 20, 21, 8, 9, 24, 25, 12, 13, 28, 29),
        EACH(2, 3, 18, 19, 6, 7, 22, 23, 10, 11, 26, 27, 14, 15, 30, 31))
    SWAP_BLOCKS(
        x, y, 4, EACH(0, 1, 2, 3, 16, 17, 18, 19, 8, 9, 10, 11, 24, 25, 26, 27),
        EACH(4, 5, 6, 7, 20, 21, 22, 23, 12, 13, 14, 15, 28, 29, 30, 31))
    SWAP_BLOCKS(
        y, x, 8, EACH(0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23),
        EACH(8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31))
}

// Zeros in some channels of so many pixels.
INLINE void clear_channels(float *target, int64_t pixels, int64_t channels, int64_t first, int64_t last) {
    if (first == 0 && last == channels) {
        memset(target, 0, (size_t)(pixels * channels) * sizeof(float));
        return;
    }
    for (int64_t p = 0; p < pixels; p++)
        memset(target + p * channels + first, 0, (size_t)(last - first) * sizeof(float));
}
