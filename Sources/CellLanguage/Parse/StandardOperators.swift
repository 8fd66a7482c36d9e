/// The standard library's operators, declared as it declares them. The pointwise comparisons, which SIMD types brought, are
/// among them, although SwiftOperators does not know them.
enum StandardOperators {
    static let operators: [OperatorDeclaration] = {
        var all = infix.flatMap { group, names in
            names.map { OperatorDeclaration(.infix, $0, group: fullName(group)) }
        }
        all.append(OperatorDeclaration(.infix, "~>"))
        all += prefix.map { OperatorDeclaration(.prefix, $0) }
        all += postfix.map { OperatorDeclaration(.postfix, $0) }
        return all
    }()

    /// The groups as a cell would declare them.
    static let precedenceGroups: [PrecedenceGroup] = groups.map { name, associativity, below in
        var group = PrecedenceGroup(fullName(name))
        group.associativity = associativity
        group.isAssignment = below.isEmpty
        group.higherThan = below.isEmpty ? [] : [fullName(below)]
        return group
    }

    /// A group's name as declarations of operators write it.
    static func fullName(_ group: String) -> String { "\(group)Precedence" }

    /// The groups, each behind the one that it binds more tightly than.
    static let groups: [(name: String, associativity: PrecedenceOrder.Associativity, below: String)] = [
        ("Assignment", .right, ""),
        ("FunctionArrow", .right, "Assignment"),
        ("Ternary", .right, "FunctionArrow"),
        ("Default", .none, "Ternary"),
        ("LogicalDisjunction", .left, "Ternary"),
        ("LogicalConjunction", .left, "LogicalDisjunction"),
        ("Comparison", .none, "LogicalConjunction"),
        ("NilCoalescing", .right, "Comparison"),
        ("Casting", .none, "NilCoalescing"),
        ("RangeFormation", .none, "Casting"),
        ("Addition", .left, "RangeFormation"),
        ("Multiplication", .left, "Addition"),
        ("BitwiseShift", .none, "Multiplication"),
    ]

    private static let infix: [(group: String, names: [String])] = [
        ("BitwiseShift", ["<<", "&<<", ">>", "&>>"]),
        ("Multiplication", ["*", "&*", "/", "%", "&"]),
        ("Addition", ["+", "&+", "-", "&-", "|", "^"]),
        ("RangeFormation", ["...", "..<"]),
        ("NilCoalescing", ["??"]),
        ("Comparison", ["<", "<=", ">", ">=", "==", "!=", "===", "!==", "~="]),
        ("Comparison", [".<", ".<=", ".>", ".>=", ".==", ".!="]),
        ("LogicalConjunction", ["&&"]),
        ("LogicalDisjunction", ["||"]),
        (
            "Assignment",
            [
                "*=", "&*=", "/=", "%=", "+=", "&+=", "-=", "&-=", "<<=", "&<<=", ">>=", "&>>=", "&=", "^=", "|=",
            ]
        ),
    ]

    private static let prefix = ["++", "--", "!", "~", "+", "-", "...", "..<"]
    private static let postfix = ["++", "--", "..."]
}
