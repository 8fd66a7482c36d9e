// What is asked of texts most often: they are looked at where they stand.

/// `count` of a text.
final class TextCountNode: IntNode {
    private let text: Node
    init(_ text: Node) { self.text = text }
    override func int(_ frame: Frame) throws -> Int {
        if let slot = try text.view(frame), slot.kind == .string {
            return TextWalk.count(slot.payload(String.self).pointee)
        }
        return TextWalk.count(try text.value(frame).string)
    }
    override var isPure: Bool { text.isPure }
}

/// `isEmpty` of a text.
final class IsEmptyTextNode: BoolNode {
    private let text: Node
    init(_ text: Node) { self.text = text }
    override func bool(_ frame: Frame) throws -> Bool {
        if let slot = try text.view(frame), slot.kind == .string { return slot.payload(String.self).pointee.isEmpty }
        return try text.value(frame).string.isEmpty
    }
    override var isPure: Bool { text.isPure }
}

/// Compares two texts, or two characters.
final class TextOrderNode: BoolNode {
    private let left: Node
    private let right: Node
    private let order: Order

    init(_ order: Order, _ left: Node, _ right: Node) {
        self.left = left
        self.right = right
        self.order = order
    }

    override func bool(_ frame: Frame) throws -> Bool {
        if let a = try left.view(frame), let b = try right.view(frame) { return compare(a, b) }
        var (a, b) = (try left.value(frame), try right.value(frame))
        return withUnsafeMutablePointer(to: &a) { a in withUnsafeMutablePointer(to: &b) { compare(a, $0) } }
    }

    @inline(__always) private func compare(_ a: Slot, _ b: Slot) -> Bool {
        switch (a.kind, b.kind) {
        case (.string, .string): holds(a.payload(String.self).pointee, b.payload(String.self).pointee)
        case (.character, .character): holds(a.payload(Character.self).pointee, b.payload(Character.self).pointee)
        default: Defect.noted("String", a.pointee, false)
        }
    }

    @inline(__always) private func holds<T: Comparable>(_ a: T, _ b: T) -> Bool {
        switch order {
        case .equal: a == b
        case .notEqual: a != b
        case .less: a < b
        case .greater: a > b
        case .lessOrEqual: a <= b
        case .greaterOrEqual: a >= b
        }
    }

    override var isPure: Bool { left.isPure && right.isPure }
}

extension Inline {
    /// `count` of a text.
    static let textCount: InlineFunction = { TextCountNode($0[0]) }
    /// `isEmpty` of a text.
    static let isEmptyText: InlineFunction = { IsEmptyTextNode($0[0]) }
    /// A comparison of two texts or two characters.
    static func textCompare(_ order: Order) -> InlineFunction { { TextOrderNode(order, $0[0], $0[1]) } }
}
