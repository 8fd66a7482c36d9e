import Foundation

/// A thread with a stack as deep as that of a session's cells.
enum DeepThread {
    /// Does `work` there and waits for it.
    static func run(_ work: @escaping @Sendable () -> Void) {
        let done = DispatchSemaphore(value: 0)
        let thread = Thread {
            work()
            done.signal()
        }
        thread.stackSize = 512 << 20
        thread.start()
        done.wait()
    }
}
