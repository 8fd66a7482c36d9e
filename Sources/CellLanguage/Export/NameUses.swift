/// What the names in cells mean: the checker tells it of every name that it finds outside all types and functions.
///
/// A place is told of again when its surroundings are tried in another way; the last word holds.
final class NameUses {
    /// A declaration that a name means.
    enum Meaning {
        case variable(VariableDeclaration)
        case function(FunctionDeclaration)
        case nominal(Nominal)
        case alias

        init(_ declaration: TypeDeclaration) {
            switch declaration {
            case .nominal(let nominal): self = .nominal(nominal)
            case .alias: self = .alias
            }
        }

        /// The declaration itself; a typealias has none of its own.
        var identity: ObjectIdentifier? {
            switch self {
            case .variable(let variable): ObjectIdentifier(variable)
            case .function(let function): ObjectIdentifier(function)
            case .nominal(let nominal): ObjectIdentifier(nominal)
            case .alias: nil
            }
        }
    }

    private var meanings: [ObjectIdentifier: [Int: Meaning]] = [:]

    func note(_ meaning: Meaning, at span: SourceSpan) {
        meanings[ObjectIdentifier(span.source), default: [:]][span.bytes.lowerBound] = meaning
    }

    /// What was noted in one source, by the offset of the name.
    func meanings(in source: SourceText) -> [(offset: Int, meaning: Meaning)] {
        (meanings[ObjectIdentifier(source)] ?? [:]).sorted { $0.key < $1.key }.map {
            (offset: $0.key, meaning: $0.value)
        }
    }
}
