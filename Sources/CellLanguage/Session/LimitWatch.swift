import Dispatch

/// Watches a cell while it runs and stops it where it takes more memory or time than the session allows.
final class LimitWatch {
    private let timer: any DispatchSourceTimer

    /// How often it looks. Memory grows by a few gigabytes a second at most.
    private static let period = DispatchTimeInterval.milliseconds(20)
    /// What a cell may use in a session that is above its limit already, so that it can let go of values.
    private static let allowance = 64 << 20

    /// Starts to watch; nil where nothing is limited.
    init?(memory: Int?, seconds: Double?, stop: @escaping @Sendable (StopReason) -> Void) {
        guard memory != nil || seconds != nil else { return nil }
        let start = DispatchTime.now().uptimeNanoseconds
        let ceiling = memory.map { max($0, MemoryBudget.resident + Self.allowance) }
        timer = DispatchSource.makeTimerSource(queue: .global(qos: .userInitiated))
        timer.schedule(deadline: .now() + Self.period, repeating: Self.period, leeway: .milliseconds(2))
        timer.setEventHandler {
            let elapsed = Double(DispatchTime.now().uptimeNanoseconds - start) / 1e9
            if let seconds, elapsed > seconds { stop(.time(limit: seconds)) }
            if let memory, let ceiling, MemoryBudget.resident > ceiling { stop(.memory(limit: memory)) }
        }
        timer.resume()
    }

    deinit { timer.cancel() }
}
