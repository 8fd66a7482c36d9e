/// How tightly a group of operators binds, as declared.
struct PrecedenceGroup: Sendable {
    typealias Associativity = PrecedenceOrder.Associativity

    let name: String
    var associativity = Associativity.none
    var isAssignment = false
    /// The groups that it names itself.
    var higherThan: [String] = []
    var lowerThan: [String] = []

    init(_ name: String) { self.name = name }
}

/// Which of two groups binds tighter, found as the compiler finds it.
struct DeclaredPrecedence {
    private var groups: [String: PrecedenceGroup] = [:]

    init(_ groups: [PrecedenceGroup]) {
        for group in groups { self.groups[group.name] = group }
    }

    /// Whether the groups above one lead to another or to what that says it is below.
    func isHigher(_ group: String, than other: String) -> Bool {
        group != other && !reachable(from: group, \.higherThan).isDisjoint(with: reachable(from: other, \.lowerThan))
    }

    /// Whether a group is above or below itself.
    func isInRing(_ group: String) -> Bool {
        let named = groups[group]
        return (named?.higherThan ?? []).contains { $0 == group || isHigher($0, than: group) }
            || (named?.lowerThan ?? []).contains { $0 == group || isHigher(group, than: $0) }
    }

    /// A group and all that its relations of one kind lead to.
    private func reachable(from start: String, _ relation: KeyPath<PrecedenceGroup, [String]>) -> Set<String> {
        var found: Set<String> = [start]
        var pending = [start]
        while let name = pending.popLast() {
            for next in groups[name]?[keyPath: relation] ?? [] where found.insert(next).inserted {
                pending.append(next)
            }
        }
        return found
    }
}
