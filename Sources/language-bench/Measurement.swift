import Foundation

/// Times of one thing done again and again.
struct Measurement {
    let first: Duration
    let median: Duration

    /// Does `work` so many times, `count` at least 1.
    static func times(_ count: Int, _ work: () -> Void) -> Measurement {
        let clock = ContinuousClock()
        let first = clock.measure(work)
        let rest = (1..<max(count, 2)).map { _ in clock.measure(work) }.sorted()
        return Measurement(first: first, median: rest[rest.count / 2])
    }

    /// The memory that the process holds.
    static func residentMegabytes() -> Int {
        guard let text = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8),
            let pages = text.split(separator: " ").dropFirst().first.flatMap({ Int($0) })
        else { return 0 }
        return pages * Int(sysconf(Int32(_SC_PAGESIZE))) / 1_048_576
    }
}
