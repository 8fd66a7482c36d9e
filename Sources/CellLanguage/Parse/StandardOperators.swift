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
        let groups = groups.map { name, properties, below in
            "precedencegroup \(name)Precedence { \(properties) \(below.isEmpty ? "" : "higherThan: \(below)Precedence") }"
        }
        let infix = infix.flatMap { group, names in
            names.map { "infix operator \($0): \(group)Precedence" }
        }
        let prefix = prefix.map { "prefix operator \($0)" }
        let postfix = postfix.map { "postfix operator \($0)" }
        return (groups + infix + ["infix operator ~>"] + prefix + postfix).joined(separator: "\n")
    }

    private static let groups: [(name: String, properties: String, below: String)] = [
        ("Assignment", "associativity: right assignment: true", ""),
        ("FunctionArrow", "associativity: right", "Assignment"),
        ("Ternary", "associativity: right", "FunctionArrow"),
        ("Default", "", "Ternary"),
        ("LogicalDisjunction", "associativity: left", "Ternary"),
        ("LogicalConjunction", "associativity: left", "LogicalDisjunction"),
        ("Comparison", "", "LogicalConjunction"),
        ("NilCoalescing", "associativity: right", "Comparison"),
        ("Casting", "", "NilCoalescing"),
        ("RangeFormation", "", "Casting"),
        ("Addition", "associativity: left", "RangeFormation"),
        ("Multiplication", "associativity: left", "Addition"),
        ("BitwiseShift", "", "Multiplication"),
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
