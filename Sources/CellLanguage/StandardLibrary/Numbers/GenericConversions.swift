/// Numbers from a number whose type only a generic parameter names: `Int(x)` where `x: some BinaryFloatingPoint`.
enum GenericConversions {
    /// Initializers of an integer type.
    @MemberBuilder static func initializers<T: StoredInteger>(of type: T.Type) -> [any LibraryMember] {
        Initializer(
            "init<Source: BinaryFloatingPoint>(_ number: Source)",
            "The number without its fraction; ends the run where it does not fit."
        ) { (number: Value) in try Checked.convert(floating(number), to: T.self) }
        Initializer("init?<Text: StringProtocol>(_ text: Text)", "The number that `text` spells in decimal digits.") {
            (text: Substring) in T(text)
        }
        Initializer(
            "init?<Text: StringProtocol>(_ text: Text, radix: Int)", "The number that `text` spells in base `radix`."
        ) { (text: Substring, radix: Int) in T(text, radix: try Radix.checked(radix)) }
        Initializer(
            "init<Source: BinaryInteger>(_ number: Source)", "The same number; ends the run where it does not fit."
        ) { (number: WideInteger) in try Checked.convert(number.value, to: T.self) }
        Initializer("init?<Source: BinaryInteger>(exactly number: Source)", "The same number, where it fits.") {
            (number: WideInteger) in T(exactly: number.value)
        }
        Initializer(
            "init<Source: BinaryInteger>(truncatingIfNeeded number: Source)", "The lowest bits of the number."
        ) { (number: WideInteger) in T(truncatingIfNeeded: number.value) }
        Initializer(
            "init<Source: BinaryInteger>(clamping number: Source)", "The number, or the nearest that fits."
        ) { (number: WideInteger) in T(clamping: number.value) }
    }

    /// Initializers of a floating-point type.
    @MemberBuilder static func initializers<T: StoredFloatingPoint>(ofFloatingPoint type: T.Type)
        -> [any LibraryMember]
    {
        Initializer("init?<Text: StringProtocol>(_ text: Text)", "The number that `text` spells.") {
            (text: Substring) in T(String(text))
        }
        Initializer("init<Source: BinaryFloatingPoint>(_ number: Source)", "The nearest number.") { (number: Value) in
            T(floating(number))
        }
        Initializer("init<Source: BinaryInteger>(_ number: Source)", "The nearest number.") {
            (number: WideInteger) in T(number.value)
        }
        Initializer("init?<Source: BinaryInteger>(exactly number: Source)", "The same number, where it is one.") {
            (number: WideInteger) in T(exactly: number.value)
        }
    }

    private static func floating(_ number: Value) -> Double {
        if case .float(let number) = number { return Double(number) }
        return number.double
    }
}

/// An integer of any type with its value.
struct WideInteger: CellRepresentable {
    let value: Int128

    static func fromCell(_ value: Value, as type: Type, in context: CallContext) throws -> WideInteger {
        let isUnsigned = type.nominal?.isUnsignedWord == true
        return WideInteger(value: isUnsigned ? Int128(UInt(bitPattern: value.int)) : Int128(value.int))
    }

    func toCell(as type: Type, in context: CallContext) throws -> Value { .int(Int(truncatingIfNeeded: value)) }
}
