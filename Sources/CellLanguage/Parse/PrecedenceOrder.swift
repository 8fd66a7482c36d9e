/// Which of the standard operators bind more tightly than others. Groups that cells declare are known to the table of
/// operators alone.
enum PrecedenceOrder {
    enum Associativity: String { case left, right, none }

    /// A group of operators.
    struct Group: Equatable {
        let place: Int
        let associativity: Associativity
        /// The places of the groups that bind less tightly, as bits.
        let looser: Int

        static func == (left: Group, right: Group) -> Bool { left.place == right.place }

        fileprivate func isTighter(than other: Group) -> Bool { looser & 1 << other.place != 0 }

        /// To which side an operand between one of these operators and a following one goes; nil where neither may have it.
        func associativity(with following: Group) -> Associativity? {
            if self == following { return associativity == .none ? nil : associativity }
            if isTighter(than: following) { return .left }
            return following.isTighter(than: self) ? .right : nil
        }
    }

    /// How far to the right the operand of an operator reaches.
    struct Bound {
        let group: Group
        /// Whether operators of the same group are beyond it.
        let isStrict: Bool

        func admits(_ other: Group) -> Bool { other == group ? !isStrict : !group.isTighter(than: other) }
    }

    /// The groups by their full names.
    static let groups: [String: Group] = {
        var groups: [String: Group] = [:]
        for (place, entry) in StandardOperators.groups.enumerated() {
            let below = groups[StandardOperators.fullName(entry.below)]
            let looser = below.map { $0.looser | 1 << $0.place } ?? 0
            groups[StandardOperators.fullName(entry.name)] = Group(
                place: place, associativity: entry.associativity, looser: looser)
        }
        return groups
    }()

    static let assignment = groups["AssignmentPrecedence"]
    static let ternary = groups["TernaryPrecedence"]
    static let casting = groups["CastingPrecedence"]
    static let functionArrow = groups["FunctionArrowPrecedence"]
}
