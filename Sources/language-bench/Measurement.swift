import Foundation

/// Times of one thing done again and again, in milliseconds of the process's own work: what others do meanwhile hardly
/// counts.
struct Measurement {
    private(set) var first = 0.0
    private var rest: [Double] = []

    /// The median of all times but the first.
    var median: Double {
        let sorted = rest.sorted()
        return sorted.isEmpty ? first : sorted[sorted.count / 2]
    }

    /// The least of them: what the work costs where nobody else has the caches and the memory.
    var least: Double { rest.min() ?? first }

    /// `first 12.3 ms, then 4.5 ms (3.9 at best)`
    var text: String { String(format: "first %.2f ms, then %.2f ms (%.2f at best)", first, median, least) }

    /// Does `work` so many times, `count` at least 1.
    static func times(_ count: Int, _ work: () -> Void) -> Measurement {
        var times = Measurement()
        for _ in 0..<count { times.measure(work) }
        return times
    }

    /// Does `work` once more.
    mutating func measure<Result>(_ work: () throws -> Result) rethrows -> Result {
        let start = Self.processorMilliseconds
        defer {
            let time = Self.processorMilliseconds - start
            if hasBegun { rest.append(time) } else { first = time }
            hasBegun = true
        }
        return try work()
    }

    private var hasBegun = false

    private static var processorMilliseconds: Double {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) * 1e3 + Double(time.tv_nsec) / 1e6
    }

    /// The memory that the process holds.
    static func residentMegabytes() -> Int {
        guard let text = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8),
            let pages = text.split(separator: " ").dropFirst().first.flatMap({ Int($0) })
        else { return 0 }
        return pages * Int(sysconf(Int32(_SC_PAGESIZE))) / 1_048_576
    }
}
