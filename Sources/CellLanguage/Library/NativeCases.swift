/// The cases of a Swift enum without payloads, in the order in which the table lists them. Cells store them as those of their
/// own enums, and go over to the Swift values where the library is called.
package struct NativeCases {
    /// The Swift value of a case; nil where there are fewer.
    let value: (_ index: Int) -> Any?
    /// Which case a Swift value is.
    let index: (_ value: Any) -> Int?

    init<T: Equatable>(_ values: [T]) {
        value = { values.indices.contains($0) ? values[$0] : nil }
        index = { value in (value as? T).flatMap { values.firstIndex(of: $0) } }
    }

    /// The raw value of a case as cells store it; nil where the enum has none.
    func rawValue(at index: Int) -> Value? {
        guard let raw = (value(index) as? any RawRepresentable)?.rawValue else { return nil }
        switch raw {
        case let text as String: return .string(text)
        case let number as Int: return .int(number)
        default: return nil
        }
    }
}

extension Nominal {
    /// A case that stands for a Swift value, as cells store it; nil for types that are stored otherwise.
    func nativeCase(of value: Any, _ type: Type, _ context: CallContext) -> Value? {
        guard let cases = native?.cases, let index = cases.index(value) else { return nil }
        prepareIfNeeded()
        guard self.cases.indices.contains(index) else { return nil }
        let enumCase = self.cases[index]
        return context.session.engine?.plainCase(enumCase, type) ?? .object(EnumValue(enumCase, type: type))
    }
}

extension EnumValue {
    /// The Swift value that a case of a library's enum stands for.
    var native: Any? { type.nominal?.native?.cases?.value(enumCase.index) }
}
