import Foundation
import Synchronization

/// The thread that runs a session's cells. Its stack is deep, so that recursion in a cell ends at the limit of the
/// language and not of the machine.
final class CellThread: Sendable {
    private let queue: TaskQueue

    /// Work that waits for the thread.
    private final class TaskQueue: @unchecked Sendable {
        private let condition = NSCondition()
        private var waiting: [() -> Void] = []
        private var isClosed = false

        func add(_ work: @escaping () -> Void) {
            condition.lock()
            waiting.append(work)
            condition.signal()
            condition.unlock()
        }

        func close() {
            condition.lock()
            isClosed = true
            condition.signal()
            condition.unlock()
        }

        /// The next work; nil when the session has gone.
        func next() -> (() -> Void)? {
            condition.lock()
            defer { condition.unlock() }
            while waiting.isEmpty {
                if isClosed { return nil }
                condition.wait()
            }
            return waiting.removeFirst()
        }
    }

    init(stackSize: Int) {
        let queue = TaskQueue()
        self.queue = queue
        let thread = Thread {
            while let work = queue.next() { work() }
        }
        thread.name = "cells"
        thread.stackSize = stackSize
        thread.start()
    }

    deinit { queue.close() }

    /// Runs work on the thread when it has done what it was given before.
    func begin(_ work: @escaping () -> Void) { queue.add(work) }

    /// Runs work on the thread and waits for its result.
    func run<T>(_ work: @escaping () -> T) -> T {
        let done = DispatchSemaphore(value: 0)
        let outcome = Outcome<T>()
        queue.add {
            outcome.value = work()
            done.signal()
        }
        while true {
            done.wait()
            if let value = outcome.value { return value }
        }
    }

    private final class Outcome<T> {
        var value: T?
    }
}
