// What the loops of convolutions with an image of few channels have in common. A row of the filter meets neighbouring pixels of
// such an image, which lie one after another, channels and all: they are one run of `filter_width · image_channels` numbers.

INLINE int64_t thin_run(const sg_convolution *s) { return s->filter_width * s->image_channels; }

// How far it is from a padded row to the next.
INLINE int64_t thin_pitch(const sg_convolution *s) {
    return ((s->map_width - 1) * s->stride_x + s->filter_width) * s->image_channels;
}

// The image's rows that the rows `from ..< to` of the map meet, the padding written out: no loop has to look for edges.
static void padded_rows(const sg_convolution *s, const float *image, int64_t from, int64_t to, float *rows) {
    int64_t pitch = thin_pitch(s), width = s->image_width * s->image_channels;
    int64_t before = sg_least(s->left * s->image_channels, pitch), count = sg_least(width, pitch - before);
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
