import Dispatch
import Foundation
import Synchronization

/// Turns the signals that ask a process to end into calls.
package final class SignalWatch: Sendable {
    private let sources: Mutex<[Int32: any DispatchSourceSignal]>

    /// Watches until `cancel`; `handler` runs on a thread of its own.
    package init(handler: @escaping @Sendable () -> Void) {
        // Whoever reads our messages may go away; the run goes on.
        signal(SIGPIPE, SIG_IGN)
        let queue = DispatchQueue(label: "nbrun.signals")
        var sources: [Int32: any DispatchSourceSignal] = [:]
        for number in SignalWatch.signals() {
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
            source.setEventHandler(handler: handler)
            source.activate()
            sources[number] = source
        }
        self.sources = Mutex(sources)
    }

    /// Gives the signals their usual effect back.
    package func cancel() {
        sources.withLock { sources in
            for (number, source) in sources {
                source.cancel()
                signal(number, SIG_DFL)
            }
            sources = [:]
        }
    }

    /// What shells, terminals and batch systems send, some of which announce the end by `SIGUSR1`. A hangup that `nohup`
    /// had us ignore stays ignored.
    private static func signals() -> [Int32] {
        let previous = signal(SIGHUP, SIG_IGN)
        let isIgnored = unsafeBitCast(previous, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
        return [SIGINT, SIGTERM, SIGUSR1] + (isIgnored ? [] : [SIGHUP])
    }
}
