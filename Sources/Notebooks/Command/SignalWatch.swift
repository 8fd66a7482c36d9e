import Dispatch
import Foundation
import Synchronization

/// Turns the signals that ask a process to end into calls.
package final class SignalWatch: Sendable {
    private let sources: Mutex<[any DispatchSourceSignal]>

    /// What shells, batch systems and terminals send; a batch system may announce the end by `SIGUSR1`.
    private static let signals = [SIGINT, SIGTERM, SIGHUP, SIGUSR1]

    /// Watches until `cancel`; `handler` runs on a thread of its own.
    package init(handler: @escaping @Sendable () -> Void) {
        // Whoever reads our messages may go away; the run goes on.
        signal(SIGPIPE, SIG_IGN)
        let queue = DispatchQueue(label: "nbrun.signals")
        let sources = SignalWatch.signals.map { number in
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
            source.setEventHandler(handler: handler)
            source.activate()
            return source
        }
        self.sources = Mutex(sources)
    }

    /// Gives the signals their usual effect back.
    package func cancel() {
        sources.withLock { sources in
            for source in sources { source.cancel() }
            sources = []
        }
        for number in SignalWatch.signals { signal(number, SIG_DFL) }
    }
}
