import Dispatch
import Foundation

/// A thread with a name and an end that others can wait for.
final class KernelThread: Sendable {
    private let finished = DispatchSemaphore(value: 0)

    /// Starts `body` on a thread of its own.
    init(_ name: String, stackSize: Int = 1 << 20, _ body: @escaping @Sendable () -> Void) {
        let finished = finished
        let thread = Thread {
            body()
            finished.signal()
        }
        thread.name = name
        thread.stackSize = stackSize
        thread.start()
    }

    /// Waits for the end of the body, at most `milliseconds`; false where it goes on.
    func join(milliseconds: Int) -> Bool {
        guard finished.wait(timeout: .now() + .milliseconds(milliseconds)) == .success else { return false }
        finished.signal()
        return true
    }
}
