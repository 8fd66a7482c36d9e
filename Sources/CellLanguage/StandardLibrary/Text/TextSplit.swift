import Foundation

/// `split(separator:maxSplits:omittingEmptySubsequences:)` of a text at a character.
struct TextSplit {
    private let separator: Character
    private let maximum: Int
    private let omitsEmpty: Bool
    private let part: Type
    private let context: CallContext

    init(_ call: RawCall) throws {
        separator = call[1].character
        maximum = try TextMembers.length(call[2].int)
        omitsEmpty = call[3].bool
        part = call.result.arguments.first ?? .any
        context = call.context
    }

    func parts(of text: Substring) throws -> Value {
        if let parts = try partsByBytes(text) { return .array(parts) }
        let parts = try text.split(maxSplits: maximum, omittingEmptySubsequences: omitsEmpty) {
            try context.checkInterrupt()
            return $0 == separator
        }
        return .array(parts.map(value))
    }

    private func value(_ text: Substring) -> Value { .object(TypedBox(part, text)) }

    /// The parts, where the separator is a single byte that nothing beside it makes another character of; nil where that
    /// takes Swift's walk over the characters to tell.
    private func partsByBytes(_ text: Substring) throws -> [Value]? {
        guard separator.utf8.count == 1, let byte = separator.utf8.first, byte != UInt8(ascii: "\r") else { return nil }
        let found = try text.utf8.withContiguousStorageIfAvailable { try places(of: byte, in: $0) } ?? nil
        guard let found else { return nil }
        var parts: [Value] = []
        parts.reserveCapacity(found.count + 1)
        var start = text.startIndex
        for place in found where parts.count < maximum {
            try context.checkInterrupt()
            let end = text.utf8.index(text.startIndex, offsetBy: place)
            if !omitsEmpty || start < end { parts.append(value(text[start..<end])) }
            start = text.utf8.index(after: end)
        }
        if !omitsEmpty || start < text.endIndex { parts.append(value(text[start...])) }
        return parts
    }

    private func places(of byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>) throws -> [Int]? {
        guard let start = bytes.baseAddress else { return [] }
        var places: [Int] = []
        var next = 0
        while next < bytes.count, let found = memchr(start + next, Int32(byte), bytes.count - next) {
            let place = start.distance(to: found.assumingMemoryBound(to: UInt8.self))
            next = place + 1
            let before = place > 0 ? bytes[place - 1] : 0
            let after = next < bytes.count ? bytes[next] : 0
            // A mark behind the separator would belong to it, and so would what stands before some signs.
            if before >= 0x80 || after >= 0x80 { return nil }
            if before == UInt8(ascii: "\r"), byte == UInt8(ascii: "\n") { continue }
            places.append(place)
            if places.count & 0xFFFF == 0 { try context.checkInterrupt() }
        }
        return places
    }
}
