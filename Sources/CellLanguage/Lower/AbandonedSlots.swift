/// The slots that a statement or expression uses for itself. Where an error leaves it in the middle and the function goes
/// on, they are let go: arguments of calls that did not happen, variables of scopes that have ended.
final class AbandonedSlots {
    private let first: Int
    /// The end of the frame as it stands behind the statement.
    var end: Int

    init(from first: Int) {
        self.first = first
        end = first
    }

    func clear(_ frame: Frame) {
        for slot in (first..<max(first, end)).reversed() { frame.slots[slot] = .none }
    }
}
