/// The members of a name that a look-up comes by, the nearest first. A nearer declaration hides a farther one of the same
/// signature; on a concrete type an implementation takes the place of a mere requirement. Of several extensions of one type
/// the one that asks more of it is nearer.
struct MemberCollection {
    private let isConcrete: Bool
    /// Whether an inference is still to find part of the type.
    private let isOpen: Bool
    private let table: TypeTable
    private var found: [Entry] = []

    private struct Entry {
        let member: FoundMember
        /// Whether an implementation has taken its place.
        var isReplaced = false
    }

    init(of type: Type, table: TypeTable) {
        isConcrete = type.nominal != nil || type.isAnyHashable
        isOpen = type.hasVariable
        self.table = table
    }

    mutating func add(_ member: FoundMember) {
        let new = Entry(member: member)
        if let place = placeOfSame(member) {
            // A cell's own hides the library's of the same type.
            if member.member.owner == found[place].member.member.owner, member.member.isOfCell,
                found[place].member.member.isOfLibrary
            {
                found[place] = new
                return
            }
            if member.member.owner == found[place].member.member.owner,
                member.member.isOfCell || member.member.canSet(besides: found[place].member.member),
                member.member.outerWeight(table) > found[place].member.member.outerWeight(table)
            {
                found[place] = new
                return
            }
            if isNearer(member, than: found[place].member) {
                found[place] = new
                return
            }
            // A protocol's extension does for a requirement what no type does itself: which of both runs, the value tells.
            if !isConcrete, member.member.isRequirement, found[place].member.viaProtocol != nil,
                found[place].member.member.isOfCell
            {
                found[place] = new
                return
            }
            guard isConcrete, found[place].member.member.isRequirement, !member.member.isRequirement else { return }
            found[place].isReplaced = true
        }
        found.append(new)
    }

    /// Whether a protocol gives it that refines the other's, whichever of the two a type names first.
    private func isNearer(_ new: FoundMember, than old: FoundMember) -> Bool {
        guard isConcrete, case .variable = new.member, !new.member.isRequirement,
            let mine = new.viaProtocol, let other = old.viaProtocol
        else { return false }
        return mine != other && table.inherits(mine, from: other)
    }

    /// What remains: of requirements only those that nothing fulfils.
    var members: [FoundMember] {
        found.compactMap { isConcrete && $0.isReplaced ? nil : $0.member }
    }

    /// Where a member of the same signature is that has not been replaced.
    private func placeOfSame(_ new: FoundMember) -> Int? {
        found.firstIndex { !$0.isReplaced && mayBeSame($0.member, new) && areSame($0.member, new) }
    }

    /// Whether two members have the same form; most do not, and their types are never compared.
    private func mayBeSame(_ left: FoundMember, _ right: FoundMember) -> Bool {
        switch (left.member, right.member) {
        case (.function(let a), .function(let b)):
            // A cell's type may have functions that differ in nothing but their results.
            (a.owner != b.owner || a.result == b.result || left.member.isRequirement != right.member.isRequirement)
                && a.parameters.count == b.parameters.count
                && zip(a.parameters, b.parameters).allSatisfy {
                    $0.label == $1.label && $0.type.mayBecome($1.type)
                } && !a.requirements.exclude(b.requirements)
        // While an inference does not know the type, the one whose conditions it will meet is not known either.
        case (.variable(let a), .variable(let b)): !isOpen || a.requirements.isEmpty && b.requirements.isEmpty
        default: false
        }
    }

    /// Whether two members of the same form take the same types.
    private func areSame(_ left: FoundMember, _ right: FoundMember) -> Bool {
        guard let a = left.member.function, let b = right.member.function else { return true }
        // Overloads may differ in nothing but what they ask of their own generic parameters.
        guard a.isRunByLibrary == b.isRunByLibrary, a.genericParameters.count == b.genericParameters.count,
            zip(a.genericParameters, b.genericParameters).allSatisfy({ $0.boundNames == $1.boundNames })
        else { return false }
        var substitution = right.substitution
        for (mine, other) in zip(a.genericParameters, b.genericParameters) { substitution[other] = .parameter(mine) }
        func isSame(_ mine: Type, _ other: Type) -> Bool {
            table.substitute(mine, left.substitution) == table.substitute(other, substitution)
        }
        let takeSame = zip(a.parameters, b.parameters).allSatisfy {
            $0.isVariadic == $1.isVariadic && isSame($0.type, $1.type)
        }
        // The library overloads by result, too: `reversed()` gives a view or an array, as the place asks. So may a cell's
        // protocol, whose requirement may give what is known only of a type: `func start() -> State`.
        let isOverloaded = a.isRunByLibrary || a.owner == b.owner && a.result != b.result
        return takeSame && (!isOverloaded || isSame(a.result, b.result))
    }
}

extension Member {
    /// How much the extension that declares it asks of the type.
    fileprivate func outerWeight(_ table: TypeTable) -> Int {
        (function?.requirements ?? variable?.requirements ?? []).weight(table)
    }

    /// Whether it is a subscript that can be set and the other only be read.
    fileprivate func canSet(besides other: Member) -> Bool { function?.setter != nil && other.function?.setter == nil }

    fileprivate var isOfCell: Bool {
        if case .cell? = span?.source.origin { return !isRequirement }
        return false
    }

    /// Whether no cell declares it.
    fileprivate var isOfLibrary: Bool {
        guard case .cell? = span?.source.origin else { return owner?.span == nil }
        return false
    }

    fileprivate var owner: Nominal? { function?.owner ?? variable?.owner }
}

extension [Requirement] {
    /// How much they ask together; a type that must be a certain one is asked the most.
    func weight(_ table: TypeTable) -> Int {
        reduce(0) { sum, requirement in
            switch requirement {
            case .same: sum + 100
            case .conforms(_, let bound): sum + table.allProtocols(of: bound).count
            }
        }
    }

    /// Whether no type meets both: `Element == String` and `Element == Substring`. While an inference does not know the
    /// type, both are possible.
    fileprivate func exclude(_ others: [Requirement]) -> Bool {
        if isEmpty || others.isEmpty { return false }
        return contains { requirement in
            guard case .same(let subject, let type) = requirement, type.isConcrete else { return false }
            return others.contains { other in
                guard case .same(subject, let known) = other, known.isConcrete else { return false }
                return known != type
            }
        }
    }
}

extension Type {
    /// Whether both may be the same type once their generic parameters are replaced.
    fileprivate func mayBecome(_ other: Type) -> Bool {
        switch (self, other) {
        case (.nominal(let a, let x), .nominal(let b, let y)):
            a == b && zip(x, y).allSatisfy { $0.mayBecome($1) }
        case (.tuple(let a), .tuple(let b)): a.count == b.count
        case (.function(let a), .function(let b)): a.parameters.count == b.parameters.count
        case (.nominal, .tuple), (.nominal, .function), (.tuple, .nominal), (.tuple, .function), (.function, .nominal),
            (.function, .tuple):
            false
        default: true
        }
    }
}
