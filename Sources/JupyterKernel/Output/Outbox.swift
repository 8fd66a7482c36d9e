import Cells
import Dispatch

/// What waits to be published, in order.
///
/// Messages go at once. Text of streams may wait a little for more of its kind, so that 20,000 prints become a few
/// messages; it never overtakes and is never overtaken. Repaints of progress displays replace each other while they wait.
package struct Outbox {
    /// Something for the publishing thread to do.
    package enum Delivery {
        case message(Message)
        /// Everything before has been handed to the socket.
        case passed(DispatchSemaphore)
    }

    /// Text that more of the same stream may still join.
    private struct OpenText {
        let name: StreamName
        let parent: [UInt8]
        var text: String
    }

    private struct Repaint {
        var waiting: Message?
        var nextAllowed: ContinuousClock.Instant
    }

    /// Text waits at most this long: five times a second with room to spare.
    package static let streamDelay = Duration.milliseconds(100)
    /// Progress is painted at most this often.
    package static let repaintInterval = Duration.milliseconds(300)
    /// With more text than this waiting there is nothing to gain from waiting longer.
    package static let streamLimit = 256 * 1024

    private var entries: [Delivery] = []
    private var openText: OpenText?
    private var streamDeadline: ContinuousClock.Instant?
    private var repaints: [String: Repaint] = [:]
    private var isUrgent = false
    /// The bytes of stream text that wait.
    package private(set) var waitingTextSize = 0

    package init() {}

    /// When the next delivery is due; nil while nothing waits.
    package var deadline: ContinuousClock.Instant? {
        let repaint = repaints.values.filter { $0.waiting != nil }.map(\.nextAllowed).min()
        guard let repaint else { return streamDeadline }
        return min(repaint, streamDeadline ?? repaint)
    }

    /// Whether something is to go at once.
    package var hasUrgent: Bool { isUrgent }

    /// Adds a message, which goes at once, after all that came before.
    package mutating func append(_ message: Message) {
        append(.message(message))
    }

    /// Adds a mark that is signalled when everything before it has gone.
    package mutating func append(_ mark: DispatchSemaphore) {
        append(.passed(mark))
    }

    private mutating func append(_ delivery: Delivery) {
        closeText()
        entries.append(delivery)
        isUrgent = true
    }

    /// Adds text, joining it to what waits of the same stream right before it.
    package mutating func append(_ text: String, to name: StreamName, parent: [UInt8], now: ContinuousClock.Instant) {
        guard !text.isEmpty else { return }
        if let open = openText, open.name != name || open.parent != parent { closeText() }
        if openText == nil { openText = OpenText(name: name, parent: parent, text: "") }
        openText?.text += text
        waitingTextSize += text.utf8.count
        if streamDeadline == nil { streamDeadline = now + Outbox.streamDelay }
        if waitingTextSize >= Outbox.streamLimit { isUrgent = true }
    }

    private mutating func closeText() {
        guard let open = openText else { return }
        openText = nil
        let content: JSON = ["name": .string(open.name.rawValue), "text": .string(open.text)]
        entries.append(.message(Message("stream", content, parent: open.parent)))
    }

    /// Adds a new state of the display `id`, which replaces one that still waits.
    package mutating func repaint(_ id: String, _ message: Message, now: ContinuousClock.Instant) {
        let known = repaints[id]
        if let known, known.nextAllowed > now {
            repaints[id]?.waiting = message
        } else {
            repaints[id] = Repaint(waiting: nil, nextAllowed: now + Outbox.repaintInterval)
            append(message)
        }
    }

    /// Adds the last state of the display `id`, which goes at once.
    package mutating func finishRepainting(_ id: String, with message: Message) {
        repaints[id] = nil
        append(message)
    }

    /// Takes out what is due.
    package mutating func takeDue(now: ContinuousClock.Instant) -> [Delivery] {
        for id in repaints.keys.sorted() {
            guard let repaint = repaints[id], let message = repaint.waiting, repaint.nextAllowed <= now else {
                continue
            }
            repaints[id] = Repaint(waiting: nil, nextAllowed: now + Outbox.repaintInterval)
            append(message)
        }
        guard isUrgent || streamDeadline.map({ $0 <= now }) ?? false else { return [] }
        closeText()
        let due = entries
        entries = []
        streamDeadline = nil
        waitingTextSize = 0
        isUrgent = false
        return due
    }
}
