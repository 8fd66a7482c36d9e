import SwiftOperators

/// The standard library's operators, declared as it declares them.
///
/// SwiftOperators has a table of its own, whose groups stand nowhere in a source: each time it compares two of them it makes
/// syntax for the steps from one to the other, which took more than a third of folding a cell. The pointwise comparisons,
/// which SIMD types brought, it does not know.
package enum StandardOperators {
    /// The operators that hold before any cell.
    package static let table: OperatorTable = {
        var table = OperatorTable()
        table.addSourceFile(CellParser.syntax(of: text)) { _ in }
        return table
    }()

    private static var text: String {
        let groups = groups.map { group in
            """
            precedencegroup \(fullName(group.name)) {
                associativity: \(group.associativity)
                assignment: \(group.name == "Assignment")
                \(group.below.isEmpty ? "" : "higherThan: \(fullName(group.below))")
            }
            """
        }
        let infix = infix.flatMap { group, names in
            names.map { "infix operator \($0): \(fullName(group))" }
        }
        let prefix = prefix.map { "prefix operator \($0)" }
        let postfix = postfix.map { "postfix operator \($0)" }
        return (groups + infix + ["infix operator ~>"] + prefix + postfix).joined(separator: "\n")
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
