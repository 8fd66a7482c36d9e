#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A moment as message headers state it: ISO 8601, UTC, microseconds.
package struct Timestamp: Sendable, Hashable {
    private let seconds: Int
    private let microseconds: Int

    /// A moment counted from 1970-01-01, UTC.
    package init(secondsSince1970 seconds: Int, microseconds: Int) {
        self.seconds = seconds
        self.microseconds = microseconds
    }

    /// The present moment.
    package static func now() -> Timestamp {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Timestamp(secondsSince1970: Int(time.tv_sec), microseconds: Int(time.tv_nsec) / 1000)
    }

    /// `2023-12-17T09:30:00.000123Z`
    package var text: String {
        var time = time_t(seconds)
        var parts = tm()
        gmtime_r(&time, &parts)
        let date = [parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday].map { Timestamp.padded(Int($0), to: 2) }
        let clock = [parts.tm_hour, parts.tm_min, parts.tm_sec].map { Timestamp.padded(Int($0), to: 2) }
        let fraction = Timestamp.padded(microseconds, to: 6)
        return "\(date.joined(separator: "-"))T\(clock.joined(separator: ":")).\(fraction)Z"
    }

    private static func padded(_ number: Int, to width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
