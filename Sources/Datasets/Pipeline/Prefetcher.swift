import Dispatch
import Foundation
import Synchronization

/// Prepares batches on a thread of its own, a bounded number ahead; the thread ends with the last batch or with this
/// object, whichever comes first.
final class Prefetcher: BatchSource {
    private let shelf: Shelf
    private var left: Int

    init(_ filler: BatchFiller, _ batches: Range<Int>, depth: Int) {
        let shelf = Shelf(depth: depth)
        self.shelf = shelf
        left = batches.count
        let thread = Thread {
            for batch in batches {
                guard shelf.waitForRoom() else { return }
                shelf.put(Result { try filler.fill(batch) })
            }
        }
        thread.name = "swift-gan prefetch"
        thread.start()
    }

    deinit { shelf.close() }

    func next() throws -> BatchFiller.Filled? {
        guard left > 0 else { return nil }
        left -= 1
        return try shelf.take()?.get()
    }
}

/// What has been prepared and not yet taken. The thread holds this and not the prefetcher, so that the prefetcher can
/// go while the thread still works.
private final class Shelf: Sendable {
    private struct Content {
        var ready: [Result<BatchFiller.Filled, any Error>] = []
        var isClosed = false
    }

    private let content = Mutex(Content())
    private let room = DispatchSemaphore(value: 0)
    private let filled = DispatchSemaphore(value: 0)

    init(depth: Int) {
        // A semaphore may not go while it is below its first value; counting up from 0 keeps it above.
        for _ in 0..<depth { room.signal() }
    }

    /// Waits until a batch may be put; false when nobody wants one any more.
    func waitForRoom() -> Bool {
        room.wait()
        return content.withLock { !$0.isClosed }
    }

    func put(_ batch: Result<BatchFiller.Filled, any Error>) {
        content.withLock { $0.ready.append(batch) }
        filled.signal()
    }

    func take() -> Result<BatchFiller.Filled, any Error>? {
        filled.wait()
        defer { room.signal() }
        return content.withLock { $0.ready.isEmpty ? nil : $0.ready.removeFirst() }
    }

    func close() {
        content.withLock {
            $0.isClosed = true
            $0.ready = []
        }
        room.signal()
    }
}
