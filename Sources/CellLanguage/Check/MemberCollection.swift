/// The members of a name that a look-up comes by, the nearest first. A nearer declaration hides a farther one of the same
/// signature; on a concrete type an implementation takes the place of a mere requirement.
struct MemberCollection {
    private let isConcrete: Bool
    private let table: TypeTable
    private var found: [FoundMember] = []
    /// By signature the member that stands for it. Most names have one member, whose signature nobody needs.
    private var places: [String: Int]?

    init(isConcrete: Bool, table: TypeTable) {
        self.isConcrete = isConcrete
        self.table = table
    }

    mutating func add(_ member: FoundMember) {
        if found.isEmpty {
            found = [member]
            return
        }
        if case .enumCase = member.member {
            found.append(member)
            return
        }
        var places = self.places ?? key(of: found[0]).map { [$0: 0] } ?? [:]
        defer { self.places = places }
        guard let key = key(of: member) else { return }
        if let place = places[key] {
            guard isConcrete, found[place].member.isRequirement, !member.member.isRequirement else { return }
        }
        places[key] = found.count
        found.append(member)
    }

    /// What remains: of requirements only those that nothing fulfils.
    var members: [FoundMember] {
        guard isConcrete, let places else { return found }
        let kept = Set(places.values)
        return found.indices.filter { kept.contains($0) || !found[$0].member.isRequirement }.map { found[$0] }
    }

    private func key(of found: FoundMember) -> String? {
        switch found.member {
        case .function(let function):
            let types = function.parameters.map { table.substitute($0.type, found.substitution).description }
            var key = "\(function.fullName) \(types.joined(separator: ", "))"
            // Overloads may differ in nothing but what they ask of their own generic parameters.
            for parameter in function.genericParameters { key += " \(parameter.boundNames)" }
            // The library overloads by result, too: `reversed()` gives a view or an array, as the place asks.
            return function.isNative ? key + " \(table.substitute(function.result, found.substitution))" : key
        case .variable: return "."
        case .enumCase: return nil
        }
    }
}
