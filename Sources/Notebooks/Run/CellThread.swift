import Dispatch
import Foundation
import Synchronization

/// The thread that cells run on.
enum CellThread {
    /// Deep recursion in a cell shall meet the language's limit, not the end of a stack. Unused pages cost nothing.
    private static let stackSize = 256 << 20

    /// Runs `body` on a thread with a deep stack and waits for its end.
    static func run<Success: Sendable, Failure: Error>(
        _ body: @escaping @Sendable () -> Result<Success, Failure>
    ) throws(Failure) -> Success {
        let finished = DispatchSemaphore(value: 0)
        let result = ResultBox<Success, Failure>()
        let thread = Thread {
            result.fill(body())
            finished.signal()
        }
        thread.name = "cells"
        thread.stackSize = stackSize
        thread.start()
        while true {
            finished.wait()  // once: the thread signals when the result is there
            if let result = result.content { return try result.get() }
        }
    }

    /// Carries a result from one thread to another.
    private final class ResultBox<Success: Sendable, Failure: Error>: Sendable {
        private let box = Mutex<Result<Success, Failure>?>(nil)
        var content: Result<Success, Failure>? { box.withLock { $0 } }
        func fill(_ result: Result<Success, Failure>) { box.withLock { $0 = result } }
    }
}
