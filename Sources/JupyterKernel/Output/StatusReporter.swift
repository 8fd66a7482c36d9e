import Cells
import Synchronization

/// Announces on the publishing channel what the kernel is doing.
///
/// Every request is framed by `busy` and `idle`. Front ends show the latest of them, whatever request it belongs to; so
/// after the `idle` of a small request that was answered while a cell runs, the cell's `busy` is said again.
final class StatusReporter: Sendable {
    private let publisher: Publisher
    private let runningCell = Mutex<[UInt8]?>(nil)

    init(_ publisher: Publisher) { self.publisher = publisher }

    /// Says once that the kernel starts.
    func announceStart() {
        publish("starting", parent: Message.noParent)
    }

    /// Frames the handling of a request that does not run a cell.
    func during(_ request: Request, _ body: () -> Void) {
        publish("busy", parent: request.header.bytes)
        body()
        publish("idle", parent: request.header.bytes)
        // Under the lock: the cell's `idle` must not slip in between the look and the word.
        runningCell.withLock { cell in
            if let cell { publish("busy", parent: cell) }
        }
    }

    /// Frames the run of a cell.
    func duringCell(_ request: Request, _ body: () -> Void) {
        runningCell.withLock { $0 = request.header.bytes }
        publish("busy", parent: request.header.bytes)
        body()
        runningCell.withLock { running in
            running = nil
            publish("idle", parent: request.header.bytes)
        }
    }

    private func publish(_ state: String, parent: [UInt8]) {
        publisher.publish(Message("status", ["execution_state": .string(state)], parent: parent))
    }
}
