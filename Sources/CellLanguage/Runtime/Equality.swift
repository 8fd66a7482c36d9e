/// `==` and hashing of any two values of one type, the conformances of cells included.
package enum Equality {
    package static func equal(_ left: Value, _ right: Value, _ state: UnsafeMutablePointer<RunState>) throws -> Bool {
        switch (left, right) {
        case (.none, .none), (.void, .void): return true
        case (.int(let a), .int(let b)): return a == b
        case (.double(let a), .double(let b)): return a == b
        case (.float(let a), .float(let b)): return a == b
        case (.bool(let a), .bool(let b)): return a == b
        case (.string(let a), .string(let b)): return a == b
        case (.character(let a), .character(let b)): return a == b
        case (.textPart(let a), .textPart(let b)): return a.text == b.text
        case (.textPlace(let a), .textPlace(let b)): return a == b
        case (.ints(let a), .ints(let b)): return a == b
        case (.doubles(let a), .doubles(let b)): return a == b
        case (.floats(let a), .floats(let b)): return a == b
        case (.bools(let a), .bools(let b)): return a == b
        case (.array(let a), .array(let b)):
            guard a.count == b.count else { return false }
            for index in a.indices {
                try state.checkInterrupt()
                if try !equal(a[index], b[index], state) { return false }
            }
            return true
        case (.dictionary(let a), .dictionary(let b)), (.set(let a), .set(let b)):
            guard a.count == b.count else { return false }
            for (key, value) in a.entries {
                guard let place = try b.find(key, state), try equal(value, b.value(at: place), state) else {
                    return false
                }
            }
            return true
        case (.record(let a), .record(let b)): return try equal(a, b, state)
        case (.object(let a), .object(let b)): return try equal(a, b, state)
        default: return false
        }
    }

    private static func equal(_ a: Record, _ b: Record, _ state: UnsafeMutablePointer<RunState>) throws -> Bool {
        try state.checkStack()
        if let result = try Witnesses.equal(a.type, .record(a), .record(b), state) { return result }
        if a.shape.isClass { return a === b }
        guard a.count == b.count else { return false }
        for index in 0..<a.count where try !equal(a[index], b[index], state) { return false }
        return true
    }

    private static func equal(_ left: Object, _ right: Object, _ state: UnsafeMutablePointer<RunState>) throws -> Bool {
        try state.checkStack()
        switch (left, right) {
        case (let a as EnumValue, let b as EnumValue):
            if let result = try Witnesses.equal(a.type, .object(a), .object(b), state) { return result }
            guard a.enumCase === b.enumCase else { return false }
            for (x, y) in zip(a.payload, b.payload) where try !equal(x, y, state) { return false }
            return true
        case (let a as WrappedOptional, let b as WrappedOptional): return try equal(a.value, b.value, state)
        case (let a as Existential, let b as Existential):
            if a.type == b.type { return try equal(a.value, b.value, state) }
            return a.value.isSameNumber(as: b.value)
        case (let a as NativeBox, let b as NativeBox):
            if let result = try Witnesses.equal(a.type, .object(a), .object(b), state) { return result }
            if let x = a.value as? any Equatable { return Self.same(x, b.value) }
            return a === b
        case (let a as TypeValue, let b as TypeValue): return a.type == b.type
        case (let a as KeyPathValue, let b as KeyPathValue): return try a.isEqual(to: b, state)
        case (let a as Reference, let b as Reference): return try equal(a.value ?? .none, b.value ?? .none, state)
        default: return left === right
        }
    }

    private static func same<T: Equatable>(_ left: T, _ right: Any) -> Bool { (right as? T) == left }

    package static func hash(_ value: Value, _ state: UnsafeMutablePointer<RunState>) throws -> Int {
        switch value {
        case .int(let number): return StableHash.mix(number)
        case .string(let text): return StableHash.of(text)
        case .none: return 17
        case .void: return 19
        case .double(let number): return StableHash.of(number)
        case .float(let number): return StableHash.of(Double(number))
        case .bool(let flag): return flag ? 3 : 5
        case .character(let character): return StableHash.of(character)
        case .textPart(let part): return StableHash.of(part.string)
        case .textPlace(let place): return place.hashValue & Int.max
        case .ints(let numbers): return StableHash.of(numbers.lazy.map { StableHash.mix($0) })
        case .doubles(let numbers): return StableHash.of(numbers.lazy.map { StableHash.of($0) })
        case .floats(let numbers): return StableHash.of(numbers.lazy.map { StableHash.of(Double($0)) })
        case .bools(let flags): return StableHash.of(flags.lazy.map { $0 ? 3 : 5 })
        case .array(let values): return try combine(values, state)
        case .dictionary(let storage), .set(let storage):
            var sum = 7
            for (key, value) in storage.entries { sum = try sum &+ hash(key, state) &* 31 &+ hash(value, state) }
            return sum & Int.max
        case .record(let record): return try hash(record, state)
        case .object(let object): return try hash(object, state)
        }
    }

    private static func hash(_ record: Record, _ state: UnsafeMutablePointer<RunState>) throws -> Int {
        try state.checkStack()
        if let result = try Witnesses.hash(record.type, .record(record), state) { return result & Int.max }
        if record.shape.isClass { return ObjectIdentifier(record).hashValue & Int.max }
        return try combine(record.values, state)
    }

    private static func hash(_ object: Object, _ state: UnsafeMutablePointer<RunState>) throws -> Int {
        try state.checkStack()
        switch object {
        case let value as EnumValue:
            if let result = try Witnesses.hash(value.type, .object(value), state) { return result & Int.max }
            return try StableHash.mix(value.enumCase.index &+ combine(value.payload, state))
        case let wrapped as WrappedOptional: return try StableHash.mix(hash(wrapped.value, state) &+ 1)
        case let existential as Existential: return try hash(existential.value.plainNumber, state)
        case let reference as Reference: return try hash(reference.value ?? .none, state)
        case let path as KeyPathValue: return try path.hash(state)
        case let box as NativeBox:
            if box.value is any Hashable { return StableHash.of(String(describing: box.value)) }
            return ObjectIdentifier(box).hashValue & Int.max
        default: return ObjectIdentifier(object).hashValue & Int.max
        }
    }

    private static func combine(_ values: [Value], _ state: UnsafeMutablePointer<RunState>) throws -> Int {
        var result = values.count
        for value in values {
            try state.checkInterrupt()
            result = try StableHash.mix(result &* 31 &+ hash(value, state))
        }
        return result
    }
}

extension Value {
    /// A whole number as the integer that it is: numbers of different types are equal inside `AnyHashable`.
    fileprivate var plainNumber: Value {
        switch self {
        case .double(let number): Int(exactly: number).map { .int($0) } ?? self
        case .float(let number): Int(exactly: number).map { .int($0) } ?? .double(Double(number))
        default: self
        }
    }

    fileprivate func isSameNumber(as other: Value) -> Bool {
        switch (plainNumber, other.plainNumber) {
        case (.int(let a), .int(let b)): a == b
        case (.double(let a), .double(let b)): a == b
        default: false
        }
    }
}
