extension Value {
    /// Whether it is an array, whatever its storage.
    var isArray: Bool {
        switch self {
        case .ints, .doubles, .floats, .bools, .array: true
        default: false
        }
    }

    /// The elements of an array, whatever its storage.
    package var elements: [Value] { elementsIfArray ?? [] }

    package var elementsIfArray: [Value]? {
        switch self {
        case .array(let values): values
        case .ints(let numbers): numbers.map { .int($0) }
        case .doubles(let numbers): numbers.map { .double($0) }
        case .floats(let numbers): numbers.map { .float($0) }
        case .bools(let flags): flags.map { .bool($0) }
        default: nil
        }
    }

    /// Some of the elements of an array, which it has.
    func elements(in range: Range<Int>) -> [Value] {
        switch self {
        case .array(let values): Array(values[range])
        case .ints(let numbers): numbers[range].map { .int($0) }
        case .doubles(let numbers): numbers[range].map { .double($0) }
        case .floats(let numbers): numbers[range].map { .float($0) }
        case .bools(let flags): flags[range].map { .bool($0) }
        default: []
        }
    }

    /// The number of elements of an array, dictionary or set.
    package var count: Int {
        switch self {
        case .array(let values): values.count
        case .ints(let numbers): numbers.count
        case .doubles(let numbers): numbers.count
        case .floats(let numbers): numbers.count
        case .bools(let flags): flags.count
        case .dictionary(let storage), .set(let storage): storage.count
        default: 0
        }
    }

    /// How many elements a sequence has at most, where that is easily told; 0 where not.
    var sizeAtMost: Int {
        switch self {
        case .string(let text): text.utf8.count
        case .textPart(let part): part.size
        default: count
        }
    }

    /// An array stored as its element type asks.
    package static func array(_ values: [Value], of element: Type) -> Value {
        switch element.nominal?.role {
        case .int: .ints(values.map(\.int))
        case .double: .doubles(values.map(\.double))
        case .float: .floats(values.map(\.float))
        case .bool: .bools(values.map(\.bool))
        default: .array(values)
        }
    }

    /// An element; the index has been checked.
    package func element(_ index: Int) -> Value {
        switch self {
        case .array(let values): values[index]
        case .ints(let numbers): .int(numbers[index])
        case .doubles(let numbers): .double(numbers[index])
        case .floats(let numbers): .float(numbers[index])
        case .bools(let flags): .bool(flags[index])
        default: Defect.noted("Array", self, .none)
        }
    }

    /// The value as the payload of an optional whose wrapped type is `type`.
    package func wrapped(of type: Type) -> Value {
        type.nominal?.role == .optional ? .object(WrappedOptional(self)) : self
    }

    /// The payload of an optional (not nil) whose wrapped type is `type`.
    package func unwrapped(from type: Type) -> Value {
        if type.nominal?.role == .optional, case .object(let object) = self, let wrapped = object as? WrappedOptional {
            return wrapped.value
        }
        return self
    }
}

extension UnsafeMutablePointer where Pointee == Value {
    /// The number of elements of the array, dictionary or set that stands here.
    @inline(__always) package var elementCount: Int {
        switch kind {
        case .array: payload([Value].self).pointee.count
        case .ints: payload([Int].self).pointee.count
        case .doubles: payload([Double].self).pointee.count
        case .floats: payload([Float].self).pointee.count
        case .bools: payload([Bool].self).pointee.count
        case .dictionary, .set: payload(HashStorage.self).pointee.count
        default: 0
        }
    }

    /// An element of the array that stands here; the index has been checked.
    @inline(__always) package func element(_ index: Int) -> Value {
        switch kind {
        case .array: payload([Value].self).pointee[index]
        case .ints: .int(payload([Int].self).pointee[index])
        case .doubles: .double(payload([Double].self).pointee[index])
        case .floats: .float(payload([Float].self).pointee[index])
        case .bools: .bool(payload([Bool].self).pointee[index])
        default: Defect.noted("Array", pointee, .none)
        }
    }

    /// Where an element of the array of values stands that is here; the index has been checked. The memory stays in place
    /// until the array changes.
    @inline(__always) func elementAddress(_ index: Int) -> Slot? {
        payload([Value].self).pointee.withUnsafeBufferPointer { buffer in
            buffer.baseAddress.map { UnsafeMutablePointer(mutating: $0) + index }
        }
    }
}
