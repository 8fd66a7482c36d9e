import Foundation

/// Splits texts at separators of ASCII, by their bytes.
struct TextSplit {
    private let separator: [UInt8]
    private let context: CallContext
    private var maximum = Int.max
    private var omitsEmpty = false

    /// Nil where only Swift's own walk over the characters can tell where a separator stands.
    init?(_ separator: String, _ context: CallContext) {
        self.separator = Array(separator.utf8)
        self.context = context
        guard !self.separator.isEmpty, TextWalk.isPlain(separator) else { return nil }
    }

    /// `split(separator:maxSplits:omittingEmptySubsequences:)`
    init?(_ call: RawCall, _ separator: String) throws {
        self.init(separator, call.context)
        maximum = try TextMembers.length(call[2].int)
        omitsEmpty = call[3].bool
    }

    /// The parts as an array of a cell; nil where the text takes Swift's own walk.
    func parts(of text: Substring) throws -> Value? {
        guard let places = try places(in: text) else { return nil }
        let whole = SharedText(text)
        let offset = text.base.offset(of: text.startIndex)
        let count = text.utf8.count
        var parts: [Value] = []
        parts.reserveCapacity(min(places.count, maximum) + 1)
        try forEachPart(between: places, count) { bytes in
            let part = TextPart(bytes.lowerBound + offset..<bytes.upperBound + offset, of: whole)
            parts.append(.textPart(part ?? TextPart(text.part(bytes))))
        }
        return .array(parts)
    }

    /// The parts; nil where the text takes Swift's own walk.
    func ranges(in text: Substring) throws -> [Substring]? {
        guard let places = try places(in: text) else { return nil }
        var parts: [Substring] = []
        parts.reserveCapacity(min(places.count, maximum) + 1)
        try forEachPart(between: places, text.utf8.count) { parts.append(text.part($0)) }
        return parts
    }

    /// Calls `body` with the bytes of each part of a text of so many bytes.
    @inline(__always)
    private func forEachPart(between places: [Int], _ count: Int, _ body: (Range<Int>) -> Void) throws {
        var (start, parts) = (0, 0)
        for place in places where parts < maximum {
            try context.checkInterrupt()
            if !omitsEmpty || start < place {
                body(start..<place)
                parts += 1
            }
            start = place + separator.count
        }
        if !omitsEmpty || start < count { body(start..<count) }
    }

    private func places(in text: Substring) throws -> [Int]? {
        try text.utf8.withContiguousStorageIfAvailable { try places(in: $0) } ?? nil
    }

    /// Whether there is a separator in the text; nil where the text takes Swift's own walk.
    func isSeparated(_ text: Substring) throws -> Bool? {
        try text.utf8.withContiguousStorageIfAvailable { try places(in: $0, atMost: 1) }.flatMap {
            $0.map { !$0.isEmpty }
        }
    }

    /// Where the separators begin; nil where a sign beside one may make another character of its ends.
    private func places(in bytes: UnsafeBufferPointer<UInt8>, atMost limit: Int = .max) throws -> [Int]? {
        guard let start = bytes.baseAddress else { return [] }
        var places: [Int] = []
        var next = 0
        while places.count < limit, let found = memchr(start + next, Int32(separator[0]), bytes.count - next) {
            let place = start.distance(to: found.assumingMemoryBound(to: UInt8.self))
            next = place + 1
            guard isSeparator(at: place, in: bytes) else { continue }
            let before = place > 0 ? bytes[place - 1] : 0
            next = place + separator.count
            let after = next < bytes.count ? bytes[next] : 0
            if before >= 0x80 || after >= 0x80 { return nil }
            places.append(place)
            if places.count & 0xFFFF == 0 { try context.checkInterrupt() }
        }
        return places
    }

    private func isSeparator(at place: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        // The line feed behind a carriage return is no character of its own.
        if separator[0] == 0x0A, place > 0, bytes[place - 1] == 0x0D { return false }
        guard separator.count > 1 else { return true }
        return bytes[place...].starts(with: separator)
    }
}

extension Substring {
    /// The part with these bytes, counted from the beginning.
    fileprivate func part(_ bytes: Range<Int>) -> Substring {
        let first = utf8.index(startIndex, offsetBy: bytes.lowerBound)
        return self[first..<utf8.index(first, offsetBy: bytes.count)]
    }
}
