/// The places of any collection, and what stands there: of the library's from their storage, of a cell's own by its members.
struct CollectionPlaces {
    let start: Value
    /// Whether a place is the one behind the last.
    let isEnd: (Value) throws -> Bool
    let after: (Value) throws -> Value
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

    init(_ value: Value, _ type: Type, _ context: CallContext) throws {
        if let nominal = type.nominal, nominal.span != nil {
            try self.init(ofCell: value, type, context)
        } else if case .string(let text) = value {
            let index = context.session.types.member(Self.indexName, of: type)
            try self.init(text: text, value, index, context)
        } else {
            let elements = try CellSequence.fromCell(value, as: type, in: context).array()
            let first = try Self.firstPlace(value, type)
            self.init(
                start: .int(first), isEnd: { $0.int >= first + elements.count }, after: { .int($0.int + 1) },
                element: { elements[$0.int - first] })
        }
    }

    private init(
        start: Value, isEnd: @escaping (Value) throws -> Bool, after: @escaping (Value) throws -> Value,
        element: @escaping (Value) throws -> Value
    ) {
        self.start = start
        self.isEnd = isEnd
        self.after = after
        self.element = element
    }

    private static let indexName = "Index"

    private static func firstPlace(_ value: Value, _ type: Type) throws -> Int {
        switch value {
        case .object(let slice as SliceValue): slice.start
        case .record(let record) where type.nominal?.role?.isRange == true: record[0].int
        default: 0
        }
    }

    private init(text: String, _ value: Value, _ index: Type, _ context: CallContext) throws {
        func place(_ index: String.Index, _ type: Type) throws -> Value {
            try NativeConversion.toCell(index, as: type, in: context)
        }
        func read(_ place: Value) throws -> String.Index {
            try NativeConversion.fromCell(place, as: index, to: String.Index.self, in: context)
        }
        self.init(
            start: try place(text.startIndex, index), isEnd: { try read($0) >= text.endIndex },
            after: { try place(text.index(after: read($0)), index) }, element: { .character(text[try read($0)]) })
    }

    /// By `startIndex`, `endIndex`, `index(after:)` and the subscript that the cell declares.
    private init(ofCell value: Value, _ type: Type, _ context: CallContext) throws {
        let types = context.session.types
        guard let engine = context.session.engine else {
            throw LibraryTrap("cell code was called outside a running cell")
        }
        func property(_ name: String) throws -> Value {
            try engine.property(name, of: value, type, context.state, at: context.site)
        }
        func call(_ reference: FunctionReference, _ argument: Value) throws -> Value {
            let code = engine.code(for: reference)
            let base = context.state.pointee.top
            (base[1], base[2]) = (value, argument)
            try code.enter(Frame(base, context.state), at: context.site)
            return base.take()
        }
        func witness(_ name: String, _ fullName: String) -> FunctionReference? {
            for owner in types.allProtocols(of: type) {
                for case .function(let requirement) in owner.members(named: name)
                where requirement.fullName == fullName {
                    if let found = types.witness(for: requirement, on: type, [:]), !found.declaration.isNative {
                        return found
                    }
                }
            }
            return nil
        }
        let end = try property("endIndex")
        let next = witness("index", "index(after:)")
        guard let read = witness("subscript", "subscript(_:)") else {
            throw LibraryTrap("a collection of type '\(type)' has no subscript for its places")
        }
        self.init(
            start: try property("startIndex"), isEnd: { try context.areEqual($0, end) },
            after: { place in
                if let next { return try call(next, place) }
                // Without `index(after:)` the places are numbers.
                return .int(try Checked.sum(place.int, 1))
            }, element: { try call(read, $0) })
    }
}
