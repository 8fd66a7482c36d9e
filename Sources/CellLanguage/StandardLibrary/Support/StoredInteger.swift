/// The integer types: all are stored as `Int`, unsigned ones by their bits.
protocol StoredInteger: FixedWidthInteger, CellRepresentable {}

extension StoredInteger {
    package static func fromCell(_ value: Value, as type: Type, in context: CallContext) throws -> Self {
        Self(truncatingIfNeeded: value.int)
    }

    package func toCell(as type: Type, in context: CallContext) throws -> Value { .int(Int(truncatingIfNeeded: self)) }
}

extension Int: StoredInteger {}
extension Int8: StoredInteger {}
extension Int16: StoredInteger {}
extension Int32: StoredInteger {}
extension Int64: StoredInteger {}
extension UInt: StoredInteger {}
extension UInt8: StoredInteger {}
extension UInt16: StoredInteger {}
extension UInt32: StoredInteger {}
extension UInt64: StoredInteger {}

/// Arithmetic that ends the run where Swift would end the program.
enum Checked {
    static func result<T: StoredInteger>(
        _ outcome: (partialValue: T, overflow: Bool), _ operation: String
    ) throws -> T {
        if outcome.overflow {
            throw LibraryTrap("arithmetic overflow: the result of '\(operation)' does not fit into \(T.self)")
        }
        return outcome.partialValue
    }

    static func sum(_ left: Int, _ right: Int) throws -> Int { try result(left.addingReportingOverflow(right), "+") }

    static func difference(_ left: Int, _ right: Int) throws -> Int {
        try result(left.subtractingReportingOverflow(right), "-")
    }

    static func quotient<T: StoredInteger>(_ left: T, _ right: T) throws -> T {
        if right == 0 { throw LibraryTrap("division by zero") }
        return try result(left.dividedReportingOverflow(by: right), "/")
    }

    static func remainder<T: StoredInteger>(_ left: T, _ right: T) throws -> T {
        if right == 0 { throw LibraryTrap("division by zero in remainder operation") }
        return try result(left.remainderReportingOverflow(dividingBy: right), "%")
    }

    /// An integer of another type; ends the run where it does not fit.
    static func convert<T: StoredInteger>(_ number: some BinaryInteger, to type: T.Type) throws -> T {
        guard let result = T(exactly: number) else { throw LibraryTrap("\(number) does not fit into \(T.self)") }
        return result
    }

    /// A floating-point number cut to an integer.
    static func convert<T: StoredInteger>(_ number: some BinaryFloatingPoint, to type: T.Type) throws -> T {
        guard number.isFinite else { throw LibraryTrap("\(number) cannot be converted to \(T.self): it is not finite") }
        guard let result = T(exactly: number.rounded(.towardZero)) else {
            throw LibraryTrap("\(number) does not fit into \(T.self)")
        }
        return result
    }
}
