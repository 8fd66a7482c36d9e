/// Part of a text. The parts that a text is split into share it, so that none needs an object of its own.
package struct TextPart {
    private let whole: SharedText
    /// Where the part begins and ends, in bytes.
    private let start: UInt32
    private let end: UInt32

    package init(_ part: Substring) {
        whole = SharedText(part)
        let text = whole.text
        // Not looked at where the part is kept itself.
        start = UInt32(truncatingIfNeeded: text.offset(of: part.startIndex))
        end = UInt32(truncatingIfNeeded: text.offset(of: part.endIndex))
    }

    /// The bytes of a text in a range; nil where the text is too long.
    init?(_ bytes: Range<Int>, of whole: SharedText) {
        guard whole.part == nil else { return nil }
        self.whole = whole
        start = UInt32(truncatingIfNeeded: bytes.lowerBound)
        end = UInt32(truncatingIfNeeded: bytes.upperBound)
    }

    /// The part as Swift has it, with places in the whole text.
    package var text: Substring {
        if let part = whole.part { return part }
        let bytes = whole.text.utf8
        let first = bytes.index(bytes.startIndex, offsetBy: Int(start))
        return whole.text[first..<bytes.index(first, offsetBy: Int(end - start))]
    }

    /// The part as a text of its own.
    package var string: String {
        if whole.part == nil {
            let copy = whole.text.utf8.withContiguousStorageIfAvailable { bytes in
                String(decoding: UnsafeBufferPointer(rebasing: bytes[Int(start)..<Int(end)]), as: UTF8.self)
            }
            if let copy { return copy }
        }
        return String(text)
    }

    /// The number of bytes.
    var size: Int { whole.part?.utf8.count ?? Int(end - start) }
}

extension String {
    /// How many bytes stand before a place.
    func offset(of place: Index) -> Int { utf8.distance(from: startIndex, to: place) }
}

/// A text that parts refer to.
final class SharedText {
    let text: String
    /// The part itself, of a text whose places don't fit into 32 bits: it has one object for each part.
    let part: Substring?

    /// The text that a part is of.
    init(_ part: Substring) {
        text = part.base
        self.part = text.utf8.count > UInt32.max ? part : nil
    }
}

extension Substring: CellRepresentable {
    package static func fromCell(_ value: Value, as type: Type, in context: CallContext) throws -> Substring {
        if case .textPart(let part) = value { return part.text }
        // Where any text is taken, a whole one is the part that is all of it.
        if case .string(let text) = value { return text[...] }
        throw Defect.trap("Substring", value, at: context.site)
    }
    package func toCell(as type: Type, in context: CallContext) throws -> Value { .textPart(TextPart(self)) }
}

extension String.Index: CellRepresentable {
    package static func fromCell(_ value: Value, as type: Type, in context: CallContext) throws -> String.Index {
        if case .textPlace(let place) = value { return place }
        throw Defect.trap("String.Index", value, at: context.site)
    }
    package func toCell(as type: Type, in context: CallContext) throws -> Value { .textPlace(self) }
}
