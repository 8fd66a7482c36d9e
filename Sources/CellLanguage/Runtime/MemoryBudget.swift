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
        trap("the session would use more than its limit of \(text(limit)) of memory", at: site)
    }

    private static func trap(_ message: String, at site: SourceSpan?) -> Trap {
        Trap(
            .memory, message, at: site, name: "MemoryLimit", hint: "keep less data at a time, or raise the limit")
    }

    /// Refuses what would not fit, before it is made.
    ///
    /// - Parameters:
    ///   - size: The bytes of one value. It may take a quarter of the limit, so that the copies that a call of the library
    ///     makes of it never are more than the machine has beyond the limit.
    ///   - needed: The bytes that making it takes.
    fileprivate static func admit(
        size: Int, needed: Int, limit: Int, at site: @autoclosure () -> SourceSpan?
    ) throws {
        if needed < 1 << 20 { return }
        if needed > limit - min(limit, resident) { throw trap(limit: limit, at: site()) }
        if size > limit / 4 {
            throw trap(
                "one value would take more than a quarter of the session's limit of \(text(limit)) of memory",
                at: site())
        }
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
        let size = overflow ? Int.max : bytes
        try MemoryBudget.admit(size: size, needed: size, limit: session.memoryLimit ?? MemoryBudget.standard, at: site)
    }

    /// Joins parts of a text, once it is known that the whole fits.
    func joined<Part: StringProtocol>(_ parts: [Part], separator: String) throws -> String {
        try admit(count: parts.reduce(0) { $0 + $1.utf8.count + separator.utf8.count }, stride: 1)
        return parts.joined(separator: separator)
    }
}

extension UnsafeMutablePointer<RunState> {
    /// Refuses to let a value grow that would not fit into the session's memory.
    ///
    /// It is asked before each growth and looks only where the count reaches the next power of two: a few times in the
    /// life of a value.
    @inline(__always)
    func admitGrowth(
        from old: Int, to new: Int, stride: Int = MemoryLayout<Value>.stride,
        at site: @autoclosure () -> SourceSpan? = nil
    ) throws {
        if old ^ new > old, new >= RunState.smallCount { try admitDoubling(new, stride, at: site()) }
    }

    @inline(never) private func admitDoubling(_ count: Int, _ stride: Int, at site: SourceSpan?) throws {
        let session = pointee.session.takeUnretainedValue()
        // Until it is asked again, the value may become so large, and has as much room again when it moved last.
        let reach = 1 << (Int.bitWidth - count.leadingZeroBitCount)
        try MemoryBudget.admit(
            size: reach * stride, needed: 2 * reach * stride, limit: session.memoryLimit ?? MemoryBudget.standard,
            at: site ?? session.currentSite)
    }
}

extension RunState {
    /// What grows up to so many elements or bytes needs nobody's leave.
    fileprivate static let smallCount = 1 << 14
}

extension String {
    /// Adds a part, once it is known that the whole fits.
    @inline(__always)
    mutating func add(
        _ part: String, _ state: UnsafeMutablePointer<RunState>, at site: @autoclosure () -> SourceSpan? = nil
    ) throws {
        let size = utf8.count
        try state.admitGrowth(from: size, to: size + part.utf8.count, stride: 1, at: site())
        append(part)
    }
}
