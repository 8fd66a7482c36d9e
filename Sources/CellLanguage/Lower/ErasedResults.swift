// What a function gives that was called on a protocol's value: where its type speaks of `Self`, the caller expects the
// protocol's type.

extension Type {
    /// How values of a type become those in which a protocol's type stands in the place of a parameter: `[Self]`, `Self?`.
    func erasure(of parameter: GenericParameter) -> Conversion? {
        switch self {
        case .parameter(parameter): return .erase
        case .parameter(let result):
            return result.opaque?.arguments.contains { $0.mentions(parameter) } == true ? .erase : nil
        case .nominal(let nominal, let arguments):
            guard let last = arguments.last, let inner = last.erasure(of: parameter) else { return nil }
            switch nominal.role {
            case .optional: return .optionalMap(inner, from: last, to: last)
            case .array: return .arrayMap(inner, from: last, to: last)
            case .dictionary: return .dictionaryMap(inner, from: last, to: last)
            default: return nil
            }
        case .tuple(let elements):
            let steps = elements.map { $0.type.erasure(of: parameter) }
            return steps.contains { $0 != nil } ? .tupleMap(steps) : nil
        default: return nil
        }
    }
}

extension ValueConversion {
    /// Makes what a function gives, `own` being what its generic parameters are, what it gives by `erased`.
    convenience init(
        _ conversion: Conversion, ofResultOf function: FunctionDeclaration, _ own: Substitution,
        erasedTo erased: Substitution, _ table: TypeTable
    ) {
        self.init(
            conversion, from: table.actual(function.result, own), to: table.actual(function.result, erased),
            table: table, lowering: nil)
    }
}
