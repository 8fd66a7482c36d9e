import Dispatch

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Turns signals into calls on an ordinary thread, where all of Swift is allowed.
final class SignalWatch {
    private let sources: [any DispatchSourceSignal]

    /// Calls the closure of a signal each time it arrives. SIGPIPE is ignored: writing to a closed pipe is an error like others.
    init(_ actions: [Int32: @Sendable () -> Void]) {
        signal(SIGPIPE, SIG_IGN)
        let queue = DispatchQueue(label: "signals")
        sources = actions.map { number, action in
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
            source.setEventHandler(handler: action)
            source.resume()
            return source
        }
    }

    deinit {
        for source in sources { source.cancel() }
    }
}
