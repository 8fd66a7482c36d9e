/// A Swift type whose values the language stores in a form of its own. Other Swift types are kept whole, in a box.
package protocol CellRepresentable {
    /// The Swift value of a cell value of type `type`.
    static func fromCell(_ value: Value, as type: Type, in context: CallContext) throws -> Self
    /// The value as cells store one of type `type`.
    func toCell(as type: Type, in context: CallContext) throws -> Value
}

extension Int: CellRepresentable {
    package static func fromCell(_ value: Value, as type: Type, in context: CallContext) throws -> Int { value.int }
    package func toCell(as type: Type, in context: CallContext) throws -> Value { .int(self) }
}

extension Double: CellRepresentable {
    package static func fromCell(_ value: Value, as type: Type, in context: CallContext) throws -> Double {
        value.double
    }
    package func toCell(as type: Type, in context: CallContext) throws -> Value { .double(self) }
}

extension Float: CellRepresentable {
    package static func fromCell(_ value: Value, as type: Type, in context: CallContext) throws -> Float { value.float }
    package func toCell(as type: Type, in context: CallContext) throws -> Value { .float(self) }
}

extension Bool: CellRepresentable {
    package static func fromCell(_ value: Value, as type: Type, in context: CallContext) throws -> Bool { value.bool }
    package func toCell(as type: Type, in context: CallContext) throws -> Value { .bool(self) }
}

extension String: CellRepresentable {
    package static func fromCell(_ value: Value, as type: Type, in context: CallContext) throws -> String {
        value.string
    }
    package func toCell(as type: Type, in context: CallContext) throws -> Value { .string(self) }
}

extension Character: CellRepresentable {
    package static func fromCell(_ value: Value, as type: Type, in context: CallContext) throws -> Character {
        if case .character(let character) = value { return character }
        throw Defect.trap("Character", value, at: context.site)
    }
    package func toCell(as type: Type, in context: CallContext) throws -> Value { .character(self) }
}

extension Optional: CellRepresentable {
    package static func fromCell(_ value: Value, as type: Type, in context: CallContext) throws -> Wrapped? {
        if value.isNone { return nil }
        let wrapped = type.arguments.first ?? type
        return try NativeConversion.fromCell(value.unwrapped(from: wrapped), as: wrapped, to: Wrapped.self, in: context)
    }

    package func toCell(as type: Type, in context: CallContext) throws -> Value {
        guard let value = self else { return .none }
        let wrapped = type.arguments.first ?? type
        return try NativeConversion.toCell(value, as: wrapped, in: context).wrapped(of: wrapped)
    }
}

extension Array: CellRepresentable {
    package static func fromCell(_ value: Value, as type: Type, in context: CallContext) throws -> [Element] {
        switch value {
        case .ints(let numbers): if let result = numbers as? [Element] { return result }
        case .doubles(let numbers): if let result = numbers as? [Element] { return result }
        case .floats(let numbers): if let result = numbers as? [Element] { return result }
        case .bools(let flags): if let result = flags as? [Element] { return result }
        case .array(let values) where Element.self == Value.self:
            if let result = values as? [Element] { return result }
        default: break
        }
        let element = type.arguments.first ?? .any
        return try value.elements.map {
            try NativeConversion.fromCell($0, as: element, to: Element.self, in: context)
        }
    }

    package func toCell(as type: Type, in context: CallContext) throws -> Value {
        let element = type.arguments.first ?? .any
        if let numbers = self as? [Int], element.nominal?.role == .int { return .ints(numbers) }
        if let numbers = self as? [Double], element.nominal?.role == .double { return .doubles(numbers) }
        if let numbers = self as? [Float], element.nominal?.role == .float { return .floats(numbers) }
        if let flags = self as? [Bool], element.nominal?.role == .bool { return .bools(flags) }
        if Element.self == Value.self, let values = self as? [Value] { return Value.array(values, of: element) }
        return Value.array(try map { try NativeConversion.toCell($0, as: element, in: context) }, of: element)
    }
}

extension Dictionary: CellRepresentable {
    package static func fromCell(_ value: CellLanguage.Value, as type: Type, in context: CallContext) throws
        -> Dictionary
    {
        guard case .dictionary(let storage) = value, type.arguments.count == 2 else {
            throw LibraryTrap("a dictionary was expected")
        }
        var result: [Key: Dictionary.Value] = [:]
        for (key, element) in storage.entries {
            let key = try NativeConversion.fromCell(key, as: type.arguments[0], to: Key.self, in: context)
            result[key] = try NativeConversion.fromCell(
                element, as: type.arguments[1], to: Dictionary.Value.self, in: context)
        }
        return result
    }

    /// Swift leaves a dictionary's order open; sorted by its keys' text it is the same in every run.
    package func toCell(as type: Type, in context: CallContext) throws -> CellLanguage.Value {
        guard type.arguments.count == 2 else { throw LibraryTrap("a dictionary was declared as '\(type)'") }
        let storage = HashStorage(minimumCapacity: count)
        for (key, element) in map({ ($0.key, $0.value, String(describing: $0.key)) }).sorted(by: { $0.2 < $1.2 })
            .map({ ($0.0, $0.1) })
        {
            try storage.set(
                NativeConversion.toCell(key, as: type.arguments[0], in: context),
                NativeConversion.toCell(element, as: type.arguments[1], in: context), context.state)
        }
        return .dictionary(storage)
    }
}

extension ClosedRange: CellRepresentable {
    package static func fromCell(_ value: Value, as type: Type, in context: CallContext) throws -> ClosedRange {
        let (lower, upper) = try value.bounds(as: type, to: Bound.self, in: context)
        return lower...upper
    }
    package func toCell(as type: Type, in context: CallContext) throws -> Value {
        try Value.range(lowerBound, upperBound, as: type, in: context)
    }
}

extension Range: CellRepresentable {
    package static func fromCell(_ value: Value, as type: Type, in context: CallContext) throws -> Range {
        let (lower, upper) = try value.bounds(as: type, to: Bound.self, in: context)
        return lower..<upper
    }
    package func toCell(as type: Type, in context: CallContext) throws -> Value {
        try Value.range(lowerBound, upperBound, as: type, in: context)
    }
}

extension Value {
    /// The bounds of a stored range.
    fileprivate func bounds<Bound>(
        as type: Type, to: Bound.Type, in context: CallContext
    ) throws -> (Bound, Bound) {
        guard case .record(let record) = self, record.count == 2,
            let bound = type.arguments.first
        else { throw LibraryTrap("a range was expected") }
        return (
            try NativeConversion.fromCell(record[0], as: bound, to: Bound.self, in: context),
            try NativeConversion.fromCell(record[1], as: bound, to: Bound.self, in: context)
        )
    }

    fileprivate static func range<Bound>(
        _ lower: Bound, _ upper: Bound, as type: Type, in context: CallContext
    ) throws -> Value {
        let bound = type.arguments.first ?? .any
        return .record(
            Record.of(
                type,
                [
                    try NativeConversion.toCell(lower, as: bound, in: context),
                    try NativeConversion.toCell(upper, as: bound, in: context),
                ]))
    }
}
