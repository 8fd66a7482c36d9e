// The C library's `stdout` is a variable that nobody ever sets.
#if canImport(Glibc)
    @preconcurrency import Glibc
#else
    @preconcurrency import Darwin
#endif

enum StandardOutput {
    /// Has every line written when it is complete, also where nobody watches: what was printed before a trap is not lost.
    static func writeLineByLine() { setvbuf(stdout, nil, _IOLBF, 0) }
}
