/// Operators on integers of two types: comparisons by value, and shifts.
enum MixedIntegers {
    @MemberBuilder static var members: [any LibraryMember] {
        comparison("<") { $0 < $1 }
        comparison("<=") { $0 <= $1 }
        comparison(">") { $0 > $1 }
        comparison(">=") { $0 >= $1 }
        comparison("==") { $0 == $1 }
        comparison("!=") { $0 != $1 }
        shift("<<") { $1 < 0 ? $0 >> -$1 : $0 << $1 }
        shift(">>") { $1 < 0 ? $0 << -$1 : $0 >> $1 }
    }

    private static func comparison(_ mark: String, _ compare: @escaping (Int128, Int128) -> Bool) -> any LibraryMember {
        Operator(
            "static func \(mark) <Other: BinaryInteger>(left: Self, right: Other) -> Bool", "Compares the values.",
            raw: { call in .bool(compare(wide(call, 0), wide(call, 1))) })
    }

    @MemberBuilder private static func shift(
        _ mark: String, _ shifted: @escaping (Int128, Int) -> Int128
    ) -> [any LibraryMember] {
        Operator(
            "static func \(mark) <Other: BinaryInteger>(left: Self, right: Other) -> Self", "Moves the bits.",
            raw: { call in .int(try result(call, shifted)) })
        Operator(
            "static func \(mark)= <Other: BinaryInteger>(left: inout Self, right: Other)", "Moves the bits.",
            raw: { call in
                call.slots[0] = .int(try result(call, shifted))
                return .void
            })
    }

    /// The value of an integer of any type.
    private static func wide(_ call: RawCall, _ index: Int) -> Int128 {
        let isUnsigned = native(call, index) is any UnsignedInteger.Type
        return isUnsigned ? Int128(UInt(bitPattern: call[index].int)) : Int128(call[index].int)
    }

    private static func native(_ call: RawCall, _ index: Int) -> Any.Type {
        call.types.parameters[index].nominal?.native?.swiftType ?? Int.self
    }

    private static func result(_ call: RawCall, _ shifted: (Int128, Int) -> Int128) throws -> Int {
        guard let type = native(call, 0) as? any StoredInteger.Type else {
            throw LibraryTrap("an integer was expected")
        }
        let distance = Int(clamping: wide(call, 1))
        let bits = shifted(wide(call, 0), min(max(distance, -127), 127))
        func cut<T: StoredInteger>(_ type: T.Type) -> Int { Int(truncatingIfNeeded: T(truncatingIfNeeded: bits)) }
        return cut(type)
    }
}
