// How work is taken in pieces.

// The size of groups of at most `limit` (and at least one) that `count` things fall into evenly.
INLINE int64_t even_groups(int64_t count, int64_t limit) {
    int64_t most = limit < 1 ? 1 : limit, groups = (count + most - 1) / most;
    return groups > 0 ? (count + groups - 1) / groups : 1;
}

// `UP_TO_N(FUNCTION, COUNT, COLUMNS, ...)` calls `FUNCTION(..., COUNT, COLUMNS)` with a count of 1 to N as a constant, so that the
// sums of a tile are registers.
#define TILE_CASE(N, FUNCTION, COLUMNS, ...) case N: FUNCTION(__VA_ARGS__, N, COLUMNS); break;
#define UP_TO_6(FUNCTION, COUNT, COLUMNS, ...)                                                                         \
    switch (COUNT) {                                                                                                   \
        TILE_CASE(6, FUNCTION, COLUMNS, __VA_ARGS__)                                                                   \
        TILE_CASE(5, FUNCTION, COLUMNS, __VA_ARGS__)                                                                   \
        TILE_CASE(4, FUNCTION, COLUMNS, __VA_ARGS__)                                                                   \
        TILE_CASE(3, FUNCTION, COLUMNS, __VA_ARGS__)                                                                   \
        TILE_CASE(2, FUNCTION, COLUMNS, __VA_ARGS__)                                                                   \
    default: FUNCTION(__VA_ARGS__, 1, COLUMNS); break;                                                                 \
    }
#define UP_TO_8(FUNCTION, COUNT, COLUMNS, ...)                                                                         \
    switch (COUNT) {                                                                                                   \
        TILE_CASE(8, FUNCTION, COLUMNS, __VA_ARGS__)                                                                   \
        TILE_CASE(7, FUNCTION, COLUMNS, __VA_ARGS__)                                                                   \
    default: UP_TO_6(FUNCTION, COUNT, COLUMNS, __VA_ARGS__)                                                            \
    }
#define UP_TO_12(FUNCTION, COUNT, COLUMNS, ...)                                                                        \
    switch (COUNT) {                                                                                                   \
        TILE_CASE(12, FUNCTION, COLUMNS, __VA_ARGS__)                                                                  \
        TILE_CASE(11, FUNCTION, COLUMNS, __VA_ARGS__)                                                                  \
        TILE_CASE(10, FUNCTION, COLUMNS, __VA_ARGS__)                                                                  \
        TILE_CASE(9, FUNCTION, COLUMNS, __VA_ARGS__)                                                                   \
    default: UP_TO_8(FUNCTION, COUNT, COLUMNS, __VA_ARGS__)                                                            \
    }
