/// How a value is stored, without its content.
///
/// A `switch` over a value in a slot takes a copy of it; an array so held twice is copied when it changes. This looks at the
/// tag alone. The cases stand in the order of `Value`'s, which is the order of their tags; `ValueLayoutTests` checks it.
package enum StoredKind: UInt8 {
    case int, double, float, bool, string, character, textPart, textPlace, ints, doubles, floats, bools, array,
        dictionary, set, record, object
    /// `none` and `void`, which have no payload.
    case empty
}

extension UnsafeMutablePointer where Pointee == Value {
    /// How the value here is stored.
    @inline(__always) package var kind: StoredKind {
        let tag = UnsafeRawPointer(self).load(fromByteOffset: MemoryLayout<Value>.size - 1, as: UInt8.self)
        // The raw values are the numbers of the cases, without gaps.
        return unsafeBitCast(min(tag, StoredKind.empty.rawValue), to: StoredKind.self)
    }
}
