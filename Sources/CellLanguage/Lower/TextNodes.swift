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

/// Adds a text or a character to a text where it stands.
final class TextAppendNode: Node {
    private let place: Place
    private let hasAddress: Bool
    private let added: Node
    private let site: SourceSpan

    init(_ place: Place, _ added: Node, _ site: SourceSpan) {
        self.place = place
        hasAddress = place.hasAddress
        self.added = added
        self.site = site
    }

    override func value(_ frame: Frame) throws -> Value {
        try place.prepare(frame)
        if hasAddress, let added = try added.lastView(frame) {
            try place.address(frame).addText(added, frame, site)
        } else {
            var added = try added.value(frame)
            try withUnsafeMutablePointer(to: &added) { added in
                try place.change(frame) { try $0.addText(added, frame, site) }
            }
        }
        place.release(frame)
        return .void
    }
}

/// Puts two texts together.
final class TextJoinNode: Node {
    private let left: Node
    private let right: Node
    private let site: SourceSpan

    init(_ left: Node, _ right: Node, _ site: SourceSpan) {
        self.left = left
        self.right = right
        self.site = site
    }

    override func value(_ frame: Frame) throws -> Value {
        var text = try left.value(frame)
        try withUnsafeMutablePointer(to: &text) { text in
            if let added = try right.lastView(frame) { return try text.addText(added, frame, site) }
            var added = try right.value(frame)
            try withUnsafeMutablePointer(to: &added) { try text.addText($0, frame, site) }
        }
        return text
    }
}

extension UnsafeMutablePointer where Pointee == Value {
    /// Adds the text or character in a slot, which may be this one, to the text that stands here.
    fileprivate func addText(_ added: Slot, _ frame: Frame, _ site: SourceSpan) throws {
        guard kind == .string else { throw kind == .empty ? Trap.overlap(nil, at: site) : unfit(self, site) }
        let text = payload(String.self)
        switch added.kind {
        case .string where added == self:
            let copy = text.pointee
            try text.pointee.add(copy, frame.state, at: site)
        case .string: try text.pointee.add(added.payload(String.self).pointee, frame.state, at: site)
        case .character: try text.pointee.add(String(added.payload(Character.self).pointee), frame.state, at: site)
        default: throw unfit(added, site)
        }
    }

    @inline(never) private func unfit(_ slot: Slot, _ site: SourceSpan) -> Trap {
        Defect.trap("String", slot.pointee, at: site)
    }
}

/// `String(part)`: a part as a text of its own.
final class TextOfPartNode: Node {
    private let part: Node
    init(_ part: Node) { self.part = part }
    override func value(_ frame: Frame) throws -> Value {
        if let slot = try part.lastView(frame), slot.kind == .textPart {
            return .string(slot.payload(TextPart.self).pointee.string)
        }
        guard case .textPart(let part) = try part.value(frame) else { throw Defect.trap("a part of a text is missing") }
        return .string(part.string)
    }
}

extension Inline {
    /// `count` of a text.
    static let textCount: InlineFunction = { TextCountNode($0[0]) }
    /// `isEmpty` of a text.
    static let isEmptyText: InlineFunction = { IsEmptyTextNode($0[0]) }
    /// `+` of two texts.
    static let textJoin: InlineFunction = { TextJoinNode($0[0], $0[1], $0.site) }
    /// `+=` and `append` of a text.
    static let textAppend: ChangeFunction = { TextAppendNode($0.place, $0[0], $0.site) }
    /// `String(part)`
    static let textOfPart: InlineFunction = { TextOfPartNode($0[0]) }
    /// A comparison of two texts or two characters.
    static func textCompare(_ order: Order) -> InlineFunction { { TextOrderNode(order, $0[0], $0[1]) } }
}
