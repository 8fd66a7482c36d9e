// What the loops of convolutions with an image of few channels have in common. A row of the filter meets neighbouring pixels of
// such an image, which lie one after another, channels and all: they are one run of `filter_width · image_channels` numbers.

INLINE int64_t thin_run(const sg_convolution *s) { return s->filter_width * s->image_channels; }

// How far it is from a padded row to the next.
INLINE int64_t thin_pitch(const sg_convolution *s) {
    return ((s->map_width - 1) * s->stride_x + s->filter_width) * s->image_channels;
}

INLINE int64_t smaller_of(int64_t a, int64_t b) { return a < b ? a : b; }

// The image's rows that the rows `from ..< to` of the map meet, the padding written out: no loop has to look for edges.
static void padded_rows(const sg_convolution *s, const float *image, int64_t from, int64_t to, float *rows) {
    int64_t pitch = thin_pitch(s), width = s->image_width * s->image_channels;
    int64_t before = smaller_of(s->left * s->image_channels, pitch), count = smaller_of(width, pitch - before);
    int64_t height = (to - from - 1) * s->stride_y + s->filter_height;
    for (int64_t r = 0; r < height; r++, rows += pitch) {
        int64_t y = from * s->stride_y - s->top + r;
        if (y < 0 || y >= s->image_height) {
            memset(rows, 0, (size_t)pitch * sizeof(float));
            continue;
        }
        memset(rows, 0, (size_t)before * sizeof(float));
        memcpy(rows + before, image + y * width, (size_t)count * sizeof(float));
        memset(rows + before + count, 0, (size_t)(pitch - before - count) * sizeof(float));
    }
}

// Calls `FUNCTION(.., COUNT, COLUMNS)` with both as constants, so that the sums of a tile are registers.
#define EACH_TILE(FUNCTION, COUNT, COLUMNS, ...)                                                                       \
    switch (COUNT) {                                                                                                   \
    case 12: FUNCTION(__VA_ARGS__, 12, COLUMNS); break;                                                                \
    case 11: FUNCTION(__VA_ARGS__, 11, COLUMNS); break;                                                                \
    case 10: FUNCTION(__VA_ARGS__, 10, COLUMNS); break;                                                                \
    case 9: FUNCTION(__VA_ARGS__, 9, COLUMNS); break;                                                                  \
    case 8: FUNCTION(__VA_ARGS__, 8, COLUMNS); break;                                                                  \
    default: EACH_SMALL_TILE(FUNCTION, COUNT, COLUMNS, __VA_ARGS__)                                                    \
    }
#define EACH_SMALL_TILE(FUNCTION, COUNT, COLUMNS, ...)                                                                 \
    switch (COUNT) {                                                                                                   \
    case 7: FUNCTION(__VA_ARGS__, 7, COLUMNS); break;                                                                  \
    case 6: FUNCTION(__VA_ARGS__, 6, COLUMNS); break;                                                                  \
    case 5: FUNCTION(__VA_ARGS__, 5, COLUMNS); break;                                                                  \
    case 4: FUNCTION(__VA_ARGS__, 4, COLUMNS); break;                                                                  \
    case 3: FUNCTION(__VA_ARGS__, 3, COLUMNS); break;                                                                  \
    case 2: FUNCTION(__VA_ARGS__, 2, COLUMNS); break;                                                                  \
    default: FUNCTION(__VA_ARGS__, 1, COLUMNS); break;                                                                 \
    }
