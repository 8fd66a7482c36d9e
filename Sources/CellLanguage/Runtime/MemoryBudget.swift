import Foundation

/// What a session may use of the machine's memory, and what it does use.
package enum MemoryBudget {
    /// What a front end allows where nobody says otherwise: four fifths of the memory there is.
    package static let standard: Int = {
        let physical = Int(clamping: ProcessInfo.processInfo.physicalMemory)
        return min(physical, container ?? physical) / 5 * 4
    }()

    /// What the process holds at the moment, in bytes.
    static var resident: Int {
        #if os(Linux)
            // The second number is resident pages.
            if let text = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8) {
                let numbers = text.split(separator: " ").prefix(2).compactMap { Int($0) }
                if numbers.count == 2 { return numbers[1] * pageSize }
            }
            return 0
        #else
            // Other systems tell the most that it has held.
            var usage = rusage()
            return getrusage(RUSAGE_SELF, &usage) == 0 ? Int(usage.ru_maxrss) : 0
        #endif
    }

    #if os(Linux)
        private static let pageSize = sysconf(Int32(_SC_PAGESIZE))
    #endif

    /// The limit of the container that the process runs in.
    private static var container: Int? {
        for path in ["/sys/fs/cgroup/memory.max", "/sys/fs/cgroup/memory/memory.limit_in_bytes"] {
            if let text = try? String(contentsOfFile: path, encoding: .utf8),
                let bytes = Int(text.trimmingCharacters(in: .whitespacesAndNewlines))
            {
                return bytes
            }
        }
        return nil
    }

    static func trap(limit: Int, at site: SourceSpan?) -> Trap {
        Trap(
            .memory, "the session would use more than its limit of \(text(limit)) of memory", at: site,
            name: "MemoryLimit", hint: "keep less data at a time, or raise the limit")
    }

    /// `512 MB`, `18.4 GB`
    static func text(_ bytes: Int) -> String {
        if bytes < 1 << 30 { return "\(bytes >> 20) MB" }
        let tenths = Int((Double(bytes) / Double(1 << 30) * 10).rounded())
        return tenths % 10 == 0 ? "\(tenths / 10) GB" : "\(tenths / 10).\(tenths % 10) GB"
    }
}

extension CallContext {
    /// Refuses to make something that would not fit into the session's memory, before it is made.
    package func admit(count: Int, stride: Int = MemoryLayout<Value>.stride) throws {
        let (bytes, overflow) = count.multipliedReportingOverflow(by: stride)
        if !overflow, bytes < 1 << 20 { return }
        let limit = session.memoryLimit ?? MemoryBudget.standard
        if overflow || bytes > limit - min(limit, MemoryBudget.resident) {
            throw MemoryBudget.trap(limit: limit, at: site)
        }
    }
}
