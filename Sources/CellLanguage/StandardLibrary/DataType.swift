import Foundation

/// `Data`: bytes.
enum DataType {
    @LibraryBuilder static var items: [any LibraryItem] {
        LibraryType(
            "struct Data: RandomAccessCollection, MutableCollection, RangeReplaceableCollection, Hashable, CustomStringConvertible",
            Data.self, "Bytes."
        ) {
            Elements(of: "UInt8") { (data: Data) in data }
            Typealias("typealias Index = Int")
            Typealias("typealias SubSequence = Data")
            initializers
            questions
            parts
            subscripts
            changes
            ends
        }
        LibraryType("struct Data.Base64EncodingOptions: OptionSet", Data.Base64EncodingOptions.self, "How lines end.") {
            NativeOptions.members(
                Data.Base64EncodingOptions.self, "Base64EncodingOptions",
                [
                    ("lineLength64Characters", .lineLength64Characters, "Lines of 64 characters."),
                    ("lineLength76Characters", .lineLength76Characters, "Lines of 76 characters."),
                    ("endLineWithLineFeed", .endLineWithLineFeed, "A line feed behind each line."),
                    ("endLineWithCarriageReturn", .endLineWithCarriageReturn, "A carriage return behind each line."),
                ])
        }
        LibraryType("struct Data.Base64DecodingOptions: OptionSet", Data.Base64DecodingOptions.self, "What is read.") {
            NativeOptions.members(
                Data.Base64DecodingOptions.self, "Base64DecodingOptions",
                [("ignoreUnknownCharacters", .ignoreUnknownCharacters, "What is no digit is passed over.")])
        }
    }

    /// The bytes of a sequence of `UInt8`.
    static func bytes(of sequence: CellSequence) throws -> Data {
        if let data = TypedBox<Data>.content(of: sequence.value) { return data }
        var bytes = Data()
        bytes.reserveCapacity(sequence.value.sizeAtMost)
        try sequence.forEach {
            try sequence.context.state.admitGrowth(from: bytes.count, to: bytes.count + 1, stride: 1)
            bytes.append(UInt8(truncatingIfNeeded: $0.int))
            return true
        }
        return bytes
    }

    @MemberBuilder private static var initializers: [any LibraryMember] {
        Initializer("init()", "No bytes.") { Data() }
        Initializer("init<S: Sequence>(_ bytes: S) where S.Element == UInt8", "The bytes of a sequence.") {
            (bytes: CellSequence) in try self.bytes(of: bytes)
        }
        Initializer("init(repeating byte: UInt8, count: Int)", "The same byte again and again.") {
            (byte: UInt8, count: Int, context: CallContext) in
            try context.admit(count: try TextMembers.length(count), stride: 1)
            return Data(repeating: byte, count: count)
        }
        Initializer("init(count: Int)", "So many zeros.") { (count: Int, context: CallContext) in
            try context.admit(count: try TextMembers.length(count), stride: 1)
            return Data(count: count)
        }
        Initializer(
            "init?(base64Encoded text: String, options: Data.Base64DecodingOptions = [])",
            "The bytes that a text in base 64 stands for; nil where it is none."
        ) { (text: String, options: Data.Base64DecodingOptions) in Data(base64Encoded: text, options: options) }
    }

    @MemberBuilder private static var questions: [any LibraryMember] {
        Property("var count: Int { get }", "How many there are.") { (data: Data) in data.count }
        Property("var isEmpty: Bool { get }", "Whether there is none.") { (data: Data) in data.isEmpty }
        Property("var startIndex: Int { get }", "The first place.") { (data: Data) in data.startIndex }
        Property("var endIndex: Int { get }", "The place behind the last.") { (data: Data) in data.endIndex }
        Property("var indices: Range<Int> { get }", "All places.") { (data: Data) in data.indices }
        Property("var description: String { get }", "How many bytes there are.") { (data: Data) in data.description }
        Method("func index(after index: Int) -> Int", "The next place.") { (_: Data, index: Int) in
            try Checked.sum(index, 1)
        }
        Method("func index(before index: Int) -> Int", "The place before.") { (_: Data, index: Int) in
            try Checked.difference(index, 1)
        }
        Method(
            "func base64EncodedString(options: Data.Base64EncodingOptions = []) -> String", "The bytes in base 64."
        ) { (data: Data, options: Data.Base64EncodingOptions) in data.base64EncodedString(options: options) }
        Method("func base64EncodedData(options: Data.Base64EncodingOptions = []) -> Data", "The bytes in base 64.") {
            (data: Data, options: Data.Base64EncodingOptions) in data.base64EncodedData(options: options)
        }
        Method("func range(of other: Data) -> Range<Int>?", "Where other bytes stand.") { (data: Data, other: Data) in
            data.range(of: other)
        }
        Method("func subdata(in range: Range<Int>) -> Data", "A part as bytes of its own.") {
            (data: Data, range: Range<Int>) in
            guard range.lowerBound >= data.startIndex, range.upperBound <= data.endIndex else {
                throw outside(range, data)
            }
            return data.subdata(in: range)
        }
    }

    /// Parts at the ends: a part has the places of the whole.
    @MemberBuilder private static var parts: [any LibraryMember] {
        Method("func prefix(_ count: Int) -> Data", "The first bytes.") { (data: Data, count: Int) in
            data.prefix(try TextMembers.length(count))
        }
        Method("func suffix(_ count: Int) -> Data", "The last bytes.") { (data: Data, count: Int) in
            data.suffix(try TextMembers.length(count))
        }
        Method("func dropFirst(_ count: Int = 1) -> Data", "All but the first bytes.") { (data: Data, count: Int) in
            data.dropFirst(try TextMembers.length(count))
        }
        Method("func dropLast(_ count: Int = 1) -> Data", "All but the last bytes.") { (data: Data, count: Int) in
            data.dropLast(try TextMembers.length(count))
        }
    }

    @MemberBuilder private static var subscripts: [any LibraryMember] {
        Subscript(
            "subscript(index: Int) -> UInt8 { get set }", "The byte at a place.",
            { (data: Data, index: Int) in data[try checked(index, in: data)] },
            set: { (data: inout Data, byte: UInt8, index: Int) in data[try checked(index, in: data)] = byte })
        for kind in IndexRange.kinds {
            Subscript(
                "subscript(range: \(kind)<Int>) -> Data { get }", "Part of the bytes, with their places.",
                raw: { call in
                    let data = try data(call, 0)
                    let range = try IndexRange.of(
                        call[1], call.types.parameters[1], within: data.startIndex..<data.endIndex)
                    return try NativeConversion.toCell(data[range], as: call.result, in: call.context)
                })
        }
    }

    private static func add(_ bytes: Data, to data: inout Data, _ context: CallContext) throws {
        try context.state.admitGrowth(from: data.count, to: data.count + bytes.count, stride: 1)
        data.append(bytes)
    }

    @MemberBuilder private static var changes: [any LibraryMember] {
        Method(
            "mutating func append(_ byte: UInt8)", "Adds a byte at the end.",
            mutating: { (data: inout Data, byte: UInt8) in data.append(byte) })
        Method(
            "mutating func append(_ other: Data)", "Adds bytes at the end.",
            mutating: { (data: inout Data, other: Data, context: CallContext) in try add(other, to: &data, context) })
        Method(
            "mutating func append<S: Sequence>(contentsOf bytes: S) where S.Element == UInt8", "Adds bytes at the end.",
            mutating: { (data: inout Data, bytes: CellSequence) in
                try add(self.bytes(of: bytes), to: &data, bytes.context)
            })
        Method(
            "mutating func replaceSubrange<C: Collection>(_ range: Range<Int>, with bytes: C) where C.Element == UInt8",
            "Puts other bytes in the place of some.",
            raw: { call in
                var data = try data(call, 0)
                let range = try IndexRange.of(
                    call[1], call.types.parameters[1], within: data.startIndex..<data.endIndex)
                let added = try bytes(of: call.sequence(2))
                try call.context.state.admitGrowth(from: data.count, to: data.count + added.count, stride: 1)
                data.replaceSubrange(range, with: added)
                call.slots[0] = try NativeConversion.toCell(data, as: call.types.parameters[0], in: call.context)
                return .void
            })
        Method(
            "mutating func reserveCapacity(_ count: Int)", "Makes room.", mutating: { (_: inout Data, _: Int) in })
    }

    /// Taking bytes from the ends: the places of the others stay.
    @MemberBuilder private static var ends: [any LibraryMember] {
        Method(
            "@discardableResult mutating func removeFirst() -> UInt8", "Takes the first byte out.",
            mutating: { (data: inout Data) in
                if data.isEmpty { throw LibraryTrap("removeFirst() of no bytes") }
                return data.removeFirst()
            })
        Method(
            "@discardableResult mutating func removeLast() -> UInt8", "Takes the last byte out.",
            mutating: { (data: inout Data) in
                if data.isEmpty { throw LibraryTrap("removeLast() of no bytes") }
                return data.removeLast()
            })
        Method(
            "mutating func removeFirst(_ count: Int)", "Takes the first bytes out.",
            mutating: { (data: inout Data, count: Int) in
                data.removeFirst(try TextMembers.length(count, upTo: data.count))
            })
        Method(
            "mutating func removeLast(_ count: Int)", "Takes the last bytes out.",
            mutating: { (data: inout Data, count: Int) in
                data.removeLast(try TextMembers.length(count, upTo: data.count))
            })
        Method(
            "mutating func popFirst() -> UInt8?", "Takes the first byte out; nil where there is none.",
            mutating: { (data: inout Data) in data.popFirst() })
        Method(
            "mutating func popLast() -> UInt8?", "Takes the last byte out; nil where there is none.",
            mutating: { (data: inout Data) in data.popLast() })
    }

    private static func data(_ call: RawCall, _ index: Int) throws -> Data {
        try NativeConversion.fromCell(call[index], as: call.types.parameters[index], to: Data.self, in: call.context)
    }

    private static func checked(_ index: Int, in data: Data) throws -> Int {
        guard data.indices.contains(index) else {
            throw LibraryTrap("the index \(index) is out of range: the indices are \(data.indices)")
        }
        return index
    }

    private static func outside(_ range: Range<Int>, _ data: Data) -> LibraryTrap {
        LibraryTrap("the range \(range) is out of bounds: the indices are \(data.indices)")
    }
}
