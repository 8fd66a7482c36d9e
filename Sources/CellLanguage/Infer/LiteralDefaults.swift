/// What literals are where nothing else tells.
extension Inference {
    /// Whether literals are of types that have no common one.
    func isMixed(_ kinds: [LiteralKind]) -> Bool {
        guard let common = commonDefault(kinds) else { return false }
        let object = objectType(common)
        return kinds.contains { kind in
            guard let type = defaultType(kind) else { return false }
            return type != object && !(object == table.double && type == table.int)
        }
    }

    /// A collection literal goes where a protocol is wanted: in `[Any]`, `[1, "two"]` is a list of `Any`, too.
    func noteParts(_ kinds: [LiteralKind], wanted: Type) {
        for kind in kinds {
            let part: Type
            switch kind {
            case .array(let element): part = element
            case .dictionary(_, let value): part = value
            default: continue
            }
            if let variable = openVariable(head(part)) {
                wantedOfParts[variable] = wanted
            }
        }
    }

    /// A whole number is a fraction by default where integers won't do: `interpolate(0, 1)` of `T: BinaryFloatingPoint`.
    func numberMeeting(_ protocols: [Nominal], _ type: Type) -> Type {
        let isOther =
            type == table.int && protocols.contains { !table.conforms(type, to: $0) }
            && protocols.allSatisfy { table.conforms(table.double, to: $0) }
        return isOther ? table.double : type
    }

    /// What literals are together: fractions where one of them is, an optional beside `nil`.
    func commonDefault(_ kinds: [LiteralKind]) -> Type? {
        let types = kinds.compactMap { defaultType($0) }
        guard let first = types.first else { return nil }
        let isOptional = kinds.contains(where: \.isNone)
        let double = table.double
        let numbers = [table.int, double]
        let common = types.allSatisfy(numbers.contains) && types.contains(double) ? double : first
        return isOptional ? table.optional(common) : common
    }

    /// Types of which members are asked for: fractions, too, may have what integers have not (`5.km`).
    func withFractions(_ types: [Type]) -> [Type] {
        types == [table.int] ? types + [table.double] : types
    }
}

extension LiteralKind {
    var isNone: Bool {
        if case .none = self { return true }
        return false
    }

    var isArray: Bool {
        if case .array = self { return true }
        return false
    }

    var isCollection: Bool {
        switch self {
        case .array, .dictionary: true
        default: false
        }
    }
}
