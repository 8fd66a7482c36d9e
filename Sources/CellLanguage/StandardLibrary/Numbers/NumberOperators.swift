/// The operators of `Int`, `Double` and `Float`, whose nodes are built in place.
enum NumberOperators {
    /// An operator and what stands behind it.
    private typealias Entry = (mark: String, inline: InlineFunction)

    /// `Int`'s own.
    @MemberBuilder static var int: [any LibraryMember] {
        arithmetic("Int", integerEntries)
        Operator("static prefix func - (operand: Int) -> Int", "The opposite number.", inline: Inline.intNegate)
        Operator("static prefix func ~ (operand: Int) -> Int", "All bits turned over.") { (operand: Int) in ~operand }
        comparisons("Int", Inline.intCompare)
    }

    /// `Double`'s own.
    @MemberBuilder static var double: [any LibraryMember] {
        arithmetic(
            "Double",
            [
                ("+", Inline.doubleAdd), ("-", Inline.doubleSubtract), ("*", Inline.doubleMultiply),
                ("/", Inline.doubleDivide),
            ])
        Operator(
            "static prefix func - (operand: Double) -> Double", "The opposite number.", inline: Inline.double { -$0 })
        comparisons("Double", Inline.doubleCompare)
    }

    /// `Float`'s own.
    @MemberBuilder static var float: [any LibraryMember] {
        arithmetic(
            "Float",
            [
                ("+", Inline.floatAdd), ("-", Inline.floatSubtract), ("*", Inline.floatMultiply),
                ("/", Inline.floatDivide),
            ])
        Operator("static prefix func - (operand: Float) -> Float", "The opposite number.", inline: Inline.float { -$0 })
        comparisons("Float", Inline.floatCompare)
    }

    private static var integerEntries: [Entry] {
        [
            ("+", Inline.intAdd), ("-", Inline.intSubtract), ("*", Inline.intMultiply), ("/", Inline.intDivide),
            ("%", Inline.intRemainder), ("&+", Inline.int { $0 &+ $1 }), ("&-", Inline.int { $0 &- $1 }),
            ("&*", Inline.int { $0 &* $1 }), ("&", Inline.int { $0 & $1 }), ("|", Inline.int { $0 | $1 }),
            ("^", Inline.int { $0 ^ $1 }), ("<<", Inline.int { $0 << $1 }), (">>", Inline.int { $0 >> $1 }),
        ]
    }

    /// The operators, and those that change their left operand.
    private static func arithmetic(_ type: String, _ entries: [Entry]) -> [any LibraryMember] {
        entries.flatMap { entry in
            [
                Operator("static func \(entry.mark) (left: \(type), right: \(type)) -> \(type)", inline: entry.inline),
                Operator("static func \(entry.mark)= (left: inout \(type), right: \(type))", inline: entry.inline),
            ]
        }
    }

    private static func comparisons(_ type: String, _ node: (Order) -> InlineFunction) -> [any LibraryMember] {
        let orders: [(String, Order)] = [
            ("<", .less), ("<=", .lessOrEqual), (">", .greater), (">=", .greaterOrEqual), ("==", .equal),
            ("!=", .notEqual),
        ]
        return orders.map { mark, order in
            Operator("static func \(mark) (left: \(type), right: \(type)) -> Bool", inline: node(order))
        }
    }
}
