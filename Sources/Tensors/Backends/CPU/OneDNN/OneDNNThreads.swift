import COneDNN

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// oneDNN must not start threads: each of our own workers runs it alone, on its own shard.
///
/// Measured on the reference step's convolutions, one-threaded primitives on two workers are as fast as oneDNN's own
/// parallelism (within 2 %), and then results don't depend on the number of threads and two pools don't compete.
enum OneDNNThreads {
    private typealias SetThreadCount = @convention(c) (CInt) -> Void

    /// OpenMP's switch, where oneDNN is built with OpenMP: each thread has its own. Absent, oneDNN runs as it was built.
    private static let setThreadCount: SetThreadCount? = {
        guard let symbol = dlsym(dlopen(nil, RTLD_LAZY), "omp_set_num_threads") else { return nil }
        return unsafeBitCast(symbol, to: SetThreadCount.self)
    }()

    /// Call it on a thread before it creates or runs primitives; costs nanoseconds.
    static func useOneThread() { setThreadCount?(1) }
}
