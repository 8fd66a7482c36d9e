/// Members that an extension declares again in a later cell: they take the place of the earlier ones.
extension Member {
    /// What a type has one member of.
    private struct Key: Equatable {
        var name: String
        var types: [String]
        var conditions: [String]
        var isStatic: Bool
    }

    private var key: Key? {
        switch self {
        case .function(let function):
            Key(
                name: function.fullName, types: function.parameters.map { "\($0.type)" },
                conditions: function.genericParameters.map { "\($0.boundNames)" } + function.requirements.map(\.text),
                isStatic: function.isStatic)
        case .variable(let variable):
            Key(name: "", types: [], conditions: variable.requirements.map(\.text), isStatic: variable.isStatic)
        case .enumCase: nil
        }
    }

    /// Whether a cell other than `source` has declared it, and `other` means to be the same member.
    func isReplaced(by other: Member, in source: SourceText) -> Bool {
        guard let span = declaredAt, span.source !== source, let key else { return false }
        return key == other.key
    }

    private var declaredAt: SourceSpan? {
        switch self {
        case .function(let function): function.span
        case .variable(let variable): variable.span
        case .enumCase(let enumCase): enumCase.owner.span
        }
    }
}

extension Requirement {
    fileprivate var text: String {
        switch self {
        case .conforms(let type, let bound): "\(type): \(bound)"
        case .same(let left, let right): "\(left) == \(right)"
        }
    }
}
