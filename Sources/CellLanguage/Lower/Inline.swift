/// The operations that tables lower in place.
package enum Inline {
    package static let intAdd: InlineFunction = { IntAddition.forms.node($0[0], $0[1], $0.site) }
    package static let intSubtract: InlineFunction = { IntSubtraction.forms.node($0[0], $0[1], $0.site) }
    package static let intMultiply: InlineFunction = { IntMultiplication.forms.node($0[0], $0[1], $0.site) }
    package static let intDivide: InlineFunction = { IntQuotient.forms.node($0[0], $0[1], $0.site) }
    package static let intRemainder: InlineFunction = { IntRemainder.forms.node($0[0], $0[1], $0.site) }
    package static let intNegate: InlineFunction = { IntSubtraction.forms.node(IntConstant(0), $0[0], $0.site) }

    /// A comparison of `Int`.
    package static func intCompare(_ order: Order) -> InlineFunction { { order.forms.ints($0[0], $0[1]) } }

    package static let doubleAdd: InlineFunction = { DoubleAddition.forms.node($0[0], $0[1]) }
    package static let doubleSubtract: InlineFunction = { DoubleSubtraction.forms.node($0[0], $0[1]) }
    package static let doubleMultiply: InlineFunction = { DoubleMultiplication.forms.node($0[0], $0[1]) }
    package static let doubleDivide: InlineFunction = { DoubleDivision.forms.node($0[0], $0[1]) }
    package static func doubleCompare(_ order: Order) -> InlineFunction { { order.forms.doubles($0[0], $0[1]) } }
    package static let floatAdd: InlineFunction = { DoubleAddition.forms.floats($0[0], $0[1]) }
    package static let floatSubtract: InlineFunction = { DoubleSubtraction.forms.floats($0[0], $0[1]) }
    package static let floatMultiply: InlineFunction = { DoubleMultiplication.forms.floats($0[0], $0[1]) }
    package static let floatDivide: InlineFunction = { DoubleDivision.forms.floats($0[0], $0[1]) }
    package static func floatCompare(_ order: Order) -> InlineFunction { { FloatComparison(order, $0[0], $0[1]) } }

    /// An operation of one `Int` on an `Int`, e.g. `&+`.
    package static func int(_ body: @escaping @Sendable (Int, Int) -> Int) -> InlineFunction {
        { call in
            let (a, b) = (call[0], call[1])
            return IntClosureNode { body(try a.int($0), try b.int($0)) }
        }
    }

    /// A function from one number to one number.
    package static func double(_ body: @escaping @Sendable (Double) -> Double) -> InlineFunction {
        { call in
            let a = call[0]
            return DoubleClosureNode { body(try a.double($0)) }
        }
    }

    package static func float(_ body: @escaping @Sendable (Float) -> Float) -> InlineFunction {
        { call in
            let a = call[0]
            return FloatClosureNode { body(try a.float($0)) }
        }
    }

    /// `!`
    package static let not: InlineFunction = { call in
        let a = call[0]
        return BoolClosureNode { try !a.bool($0) }
    }

    /// `==` of any values of one type.
    package static let equal: InlineFunction = { call in
        let (a, b) = (call[0], call[1])
        return BoolClosureNode { try Equality.equal(a.value($0), b.value($0), $0.state) }
    }

    /// `!=`
    package static let notEqual: InlineFunction = { call in
        let (a, b) = (call[0], call[1])
        return BoolClosureNode { try !Equality.equal(a.value($0), b.value($0), $0.state) }
    }

    /// `===` of class instances.
    package static func identical(_ isIdentical: Bool) -> InlineFunction {
        { call in
            let (a, b) = (call[0], call[1])
            return BoolClosureNode { frame in
                let (x, y) = (try a.value(frame), try b.value(frame))
                if let x = x.withoutExistential.reference, let y = y.withoutExistential.reference {
                    return (x === y) == isIdentical
                }
                return (x.isNone && y.isNone) == isIdentical
            }
        }
    }

    /// `append` of an array.
    package static let append: ChangeFunction = { AppendNode($0.place, $0[0], $0.site) }

    /// `Double(anInt)`
    package static let intToDouble: InlineFunction = { call in
        let a = call[0]
        return DoubleClosureNode { Double(try a.int($0)) }
    }

    package static let intToFloat: InlineFunction = { call in
        let a = call[0]
        return FloatClosureNode { Float(try a.int($0)) }
    }

    /// `Int(aDouble)`
    package static let doubleToInt: InlineFunction = { call in
        let (a, site) = (call[0], call.site)
        return IntClosureNode { frame in
            let value = try a.double(frame)
            guard let whole = Int(exactly: value.rounded(.towardZero)) else {
                throw Trap(.overflow, "'\(value)' cannot be converted to 'Int'", at: site)
            }
            return whole
        }
    }

    /// A range of its two bounds, which must be in order.
    package static let range: InlineFunction = { call in
        let (a, b, site, type) = (call[0], call[1], call.site, call.types.result)
        return RangeNode(a, b, type, site)
    }
}

/// Makes a range. Loops over `Int` ranges don't make one: they count.
final class RangeNode: Node {
    let lower: Node
    let upper: Node
    let type: Type
    let site: SourceSpan

    init(_ lower: Node, _ upper: Node, _ type: Type, _ site: SourceSpan) {
        self.lower = lower
        self.upper = upper
        self.type = type
        self.site = site
    }

    var isClosed: Bool { type.nominal?.role == .closedRange }

    override func value(_ frame: Frame) throws -> Value {
        let a = try lower.value(frame)
        let b = try upper.value(frame)
        if try isReversed(a, b, frame) { throw trap() }
        return .record(Record.of(type, [a, b]))
    }

    /// Whether the upper bound comes before the lower one, by the order of their own type where they have one.
    private func isReversed(_ lower: Value, _ upper: Value, _ frame: Frame) throws -> Bool {
        switch upper {
        case .record, .object:
            guard let bound = type.arguments.first, try Witnesses.hasOrder(bound, frame.state) else { return false }
            return try Witnesses.less(bound, upper, lower, frame.state)
        default: return upper.isBelow(lower)
        }
    }

    func trap() -> Trap { Trap(.range, RangeTrap.message, at: site, hint: RangeTrap.hint) }
}

extension Value {
    /// Whether a number, text, character or place in a text comes before another.
    func isBelow(_ other: Value) -> Bool {
        switch (self, other) {
        case (.int(let x), .int(let y)): x < y
        case (.double(let x), .double(let y)): x < y
        case (.float(let x), .float(let y)): x < y
        case (.string(let x), .string(let y)): x < y
        case (.character(let x), .character(let y)): x < y
        case (.textPart(let x), .textPart(let y)): x.text < y.text
        case (.textPlace(let x), .textPlace(let y)): x < y
        default: false
        }
    }

    /// The value that a protocol-typed one holds.
    var withoutExistential: Value {
        if case .object(let object) = self, let existential = object as? Existential { return existential.value }
        return self
    }
}
