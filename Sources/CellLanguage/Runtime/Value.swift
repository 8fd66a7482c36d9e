/// A value while a cell runs. What type it has is known to the checker; the case says how it is stored.
///
/// Scalars and the arrays of scalars are stored as Swift stores them, so that arithmetic works on them in place.
/// An optional is its wrapped value or `none`; only an optional of an optional is wrapped once more.
package enum Value {
    /// `nil`, and what is in a variable before its first value.
    case none
    case void
    /// An integer of any width, sign-extended (unsigned ones by their bits).
    case int(Int)
    case double(Double)
    case float(Float)
    case bool(Bool)
    case string(String)
    case character(Character)
    case textPart(TextPart)
    case textPlace(String.Index)
    case ints([Int])
    case doubles([Double])
    case floats([Float])
    case bools([Bool])
    case array([Value])
    case dictionary(HashStorage)
    case set(HashStorage)
    case record(Record)
    case object(Object)
}

/// What is stored by reference besides records and collections: enums with payload, functions, boxes, library objects.
package class Object {
    init() {}
}

/// Memory of values addressed by the running code.
package typealias Slot = UnsafeMutablePointer<Value>

extension Value {
    /// The integer. The checker has proved that it is one.
    @inline(__always) package var int: Int {
        if case .int(let value) = self { return value }
        return Defect.noted("Int", self, 0)
    }
    @inline(__always) package var double: Double {
        if case .double(let value) = self { return value }
        return Defect.noted("Double", self, 0)
    }
    @inline(__always) package var float: Float {
        if case .float(let value) = self { return value }
        return Defect.noted("Float", self, 0)
    }
    @inline(__always) package var bool: Bool {
        if case .bool(let value) = self { return value }
        return Defect.noted("Bool", self, false)
    }
    package var string: String {
        if case .string(let value) = self { return value }
        return Defect.noted("String", self, "")
    }
    package var isNone: Bool {
        if case .none = self { return true }
        return false
    }
}

extension UnsafeMutablePointer where Pointee == Value {
    /// The payload as raw memory. All cases keep their payload at the start of the value; `ValueLayoutTests` checks it.
    @inline(__always) func payload<T>(_ type: T.Type) -> UnsafeMutablePointer<T> {
        UnsafeMutableRawPointer(self).assumingMemoryBound(to: T.self)
    }

    /// The number here. The checker has proved that it is one.
    @inline(__always) var int: Int { kind == .int ? payload(Int.self).pointee : misfit("Int", 0) }
    @inline(__always) var double: Double { kind == .double ? payload(Double.self).pointee : misfit("Double", 0) }
    @inline(__always) var bool: Bool { kind == .bool ? payload(Bool.self).pointee : misfit("Bool", false) }

    @inline(never) private func misfit<T>(_ expected: String, _ substitute: T) -> T {
        Defect.noted(expected, pointee, substitute)
    }

    /// The record here. The checker has proved that it is one.
    @inline(__always) func fields() throws -> Slot {
        if kind == .record { return payload(Record.self).pointee.fields }
        throw noRecord()
    }

    @inline(never) private func noRecord() -> Trap {
        isTaken ? Trap.overlap(nil, at: nil) : Defect.trap("Record", pointee)
    }

    /// Takes the value out and leaves `none`, so that it stays the only reference.
    @inline(__always) func take() -> Value {
        let value = move()
        initialize(to: .none)
        return value
    }
}
