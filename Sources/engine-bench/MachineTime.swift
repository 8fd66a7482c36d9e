import Foundation

/// What the whole machine's processors have done, in seconds; nil off Linux.
struct MachineTime {
    var busy: Double
    var stolen: Double

    static var now: MachineTime? {
        guard let text = try? String(contentsOfFile: "/proc/stat", encoding: .utf8),
            let line = text.split(separator: "\n").first
        else { return nil }
        let ticks = line.split(separator: " ").dropFirst().prefix(8).compactMap { Double($0) }
        guard ticks.count == 8 else { return nil }
        let hertz = Double(sysconf(Int32(_SC_CLK_TCK)))
        return MachineTime(busy: (ticks.reduce(0, +) - ticks[3] - ticks[4]) / hertz, stolen: ticks[7] / hertz)
    }

    private static var usage: rusage {
        var usage = rusage()
        #if canImport(Glibc)
            getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        #else
            getrusage(RUSAGE_SELF, &usage)
        #endif
        return usage
    }

    /// Processor time of this process.
    static var ownSeconds: Double {
        let usage = usage
        return Double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
            + Double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) * 1e-6
    }

    /// The most memory this process has held.
    static var peakMegabytes: Int {
        #if canImport(Glibc)
            Int(usage.ru_maxrss) / 1024
        #else
            Int(usage.ru_maxrss) / 1_048_576
        #endif
    }
}
