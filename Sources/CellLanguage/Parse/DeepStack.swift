import Foundation
import Synchronization

/// Runs recursive work on a thread whose stack is deep enough for the deepest text that `CellLimits` lets through,
/// whatever the stack of the caller.
enum DeepStack {
    /// Address space, of which the system provides what is touched.
    private static let bytes = 64 << 20

    /// Runs `body` and waits for its result: here, where the thread's stack was made for much more.
    static func run<Result: Sendable>(_ body: @escaping @Sendable () -> Result) -> Result {
        if Thread.current.stackSize >= 4 * bytes { return body() }
        let box = Box<Result>()
        let done = DispatchSemaphore(value: 0)
        let thread = Thread {
            let result = body()
            box.result.withLock { $0 = result }
            done.signal()
        }
        thread.stackSize = bytes
        thread.start()
        done.wait()
        return box.result.withLock { $0 } ?? body()
    }

    private final class Box<Result: Sendable>: Sendable {
        let result = Mutex<Result?>(nil)
    }
}
