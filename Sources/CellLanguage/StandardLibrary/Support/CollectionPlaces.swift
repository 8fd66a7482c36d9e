/// The places of any collection, and what stands there: of the library's from their storage, of a cell's own by its members.
struct CollectionPlaces {
    let start: Value
    /// The place behind the last.
    let end: Value
    /// Whether a place is the one behind the last.
    let isEnd: (Value) throws -> Bool
    let after: (Value) throws -> Value
    let before: (Value) throws -> Value
    let element: (_ place: Value) throws -> Value

    func element(at place: Value) throws -> Value { try element(place) }

    /// All places in order.
    var all: [Value] {
        get throws {
            var result: [Value] = []
            var place = start
            while try !isEnd(place) {
                result.append(place)
                place = try after(place)
            }
            return result
        }
    }

    /// The place so many further on, or back; nil where a place on the way is the limit.
    func moved(_ place: Value, by distance: Int, isLimit: (Value) throws -> Bool = { _ in false }) throws -> Value? {
        var place = place
        for _ in 0..<distance.magnitude {
            if try isLimit(place) { return nil }
            guard try distance < 0 || !isEnd(place) else { throw LibraryTrap("there is no place behind the last") }
            place = try distance < 0 ? before(place) : after(place)
        }
        return place
    }

    init(_ value: Value, _ type: Type, _ context: CallContext) throws {
        if let nominal = type.nominal, nominal.isOfLanguage {
            try self.init(ofCell: value, type, context)
        } else if case .string(let text) = value {
            try self.init(text: Substring(text), type, context)
        } else if case .textPart(let part) = value {
            try self.init(text: part.text, type, context)
        } else if case .object(let box as NativeBox) = value, let text = box.value as? any TextPlaces {
            try self.init(text: text, type, context)
        } else if case .dictionary(let storage) = value {
            self.init(entries: storage, context.session.types.elementType(of: type))
        } else {
            let elements = try CellSequence.fromCell(value, as: type, in: context).array()
            let first = try Self.firstPlace(value, type)
            self.init(
                start: .int(first), end: .int(first + elements.count), isEnd: { $0.int >= first + elements.count },
                after: { .int($0.int + 1) },
                before: { .int(try Checked.difference($0.int, 1)) },
                element: { elements[$0.int - first] })
        }
    }

    private init(
        start: Value, end: Value, isEnd: @escaping (Value) throws -> Bool, after: @escaping (Value) throws -> Value,
        before: @escaping (Value) throws -> Value,
        element: @escaping (Value) throws -> Value
    ) {
        self.start = start
        self.end = end
        self.isEnd = isEnd
        self.after = after
        self.before = before
        self.element = element
    }

    /// The entries of a dictionary. A removed one leaves a gap between the places.
    private init(entries storage: HashStorage, _ element: Type) {
        let end = storage.places.last.map { $0 + 1 } ?? 0
        self.init(
            start: .int(storage.place(from: 0) ?? end), end: .int(end), isEnd: { storage.place(from: $0.int) == nil },
            after: { .int(storage.place(from: $0.int + 1) ?? end) },
            before: { _ in throw LibraryTrap("the entries of a dictionary are walked forwards") },
            element: { .record(Record.of(element, [storage.key(at: $0.int), storage.value(at: $0.int)])) })
    }

    private static let indexName = "Index"

    private static func firstPlace(_ value: Value, _ type: Type) throws -> Int {
        switch value {
        case .object(let slice as SliceValue): slice.start
        case .record(let record) where type.nominal?.role?.isRange == true: record[0].int
        default: 0
        }
    }

    private init<C: TextPlaces>(text: C, _ type: Type, _ context: CallContext) throws {
        let index = context.session.types.member(Self.indexName, of: type)
        let element = context.session.types.elementType(of: type)
        func place(_ place: String.Index) throws -> Value {
            try NativeConversion.toCell(place, as: index, in: context)
        }
        func read(_ place: Value) throws -> String.Index {
            try NativeConversion.fromCell(place, as: index, to: String.Index.self, in: context)
        }
        self.init(
            start: try place(text.startIndex), end: try place(text.endIndex), isEnd: { try read($0) >= text.endIndex },
            after: { try place(text.index(after: read($0))) },
            before: { last in
                guard let before = text.index(try read(last), offsetBy: -1, limitedBy: text.startIndex) else {
                    throw LibraryTrap("there is no place before the first")
                }
                return try place(before)
            },
            element: { try NativeConversion.toCell(text[try read($0)], as: element, in: context) })
    }

    /// By `startIndex`, `endIndex`, `index(after:)` and the subscript that the cell declares.
    private init(ofCell value: Value, _ type: Type, _ context: CallContext) throws {
        guard let engine = context.session.engine else {
            throw LibraryTrap("cell code was called outside a running cell")
        }
        func property(_ name: String) throws -> Value {
            try engine.property(name, of: value, type, context.state, at: context.site)
        }
        let end = try property("endIndex")
        let next = try OwnFunction.ifPresent("index(after:)", of: type, context)
        let previous = try OwnFunction.ifPresent("index(before:)", of: type, context)
        guard let read = try OwnFunction.element(of: type, context) else {
            throw LibraryTrap("a collection of type '\(type)' has no subscript for its places")
        }
        self.init(
            start: try property("startIndex"), end: end, isEnd: { try context.areEqual($0, end) },
            after: { place in
                if let next { return try next.call(value, place) }
                // Without `index(after:)` the places are numbers.
                return .int(try Checked.sum(place.int, 1))
            },
            before: { place in
                if let previous { return try previous.call(value, place) }
                return .int(try Checked.difference(place.int, 1))
            }, element: { try read.call(value, $0) })
    }
}

/// Texts and their views: their places are those of the text.
protocol TextPlaces: Collection where Index == String.Index {}

extension Substring: TextPlaces {}
extension Substring.UTF8View: TextPlaces {}
extension Substring.UTF16View: TextPlaces {}
extension Substring.UnicodeScalarView: TextPlaces {}
