/// Arithmetic of `Int` that traps on overflow.
final class IntBinary: IntNode {
    enum Operation { case add, subtract, multiply }
    let operation: Operation
    let left: Node
    let right: Node
    let site: SourceSpan

    init(_ operation: Operation, _ left: Node, _ right: Node, _ site: SourceSpan) {
        self.operation = operation
        self.left = left
        self.right = right
        self.site = site
    }

    override func int(_ frame: Frame) throws -> Int {
        let a = try left.int(frame)
        let b = try right.int(frame)
        let (result, overflow) =
            switch operation {
            case .add: a.addingReportingOverflow(b)
            case .subtract: a.subtractingReportingOverflow(b)
            case .multiply: a.multipliedReportingOverflow(by: b)
            }
        if overflow { throw Trap.overflow(operation.symbol, a, b, site) }
        return result
    }
}

extension IntBinary.Operation {
    var symbol: String {
        switch self {
        case .add: "+"
        case .subtract: "-"
        case .multiply: "*"
        }
    }
}

/// `variable + constant`, the commonest arithmetic of loops.
final class IntAddConstant: IntNode {
    let slot: Int
    let amount: Int
    let site: SourceSpan

    init(_ slot: Int, _ amount: Int, _ site: SourceSpan) {
        self.slot = slot
        self.amount = amount
        self.site = site
    }

    override func int(_ frame: Frame) throws -> Int {
        let value = (frame.slots + slot).payload(Int.self).pointee
        let (result, overflow) = value.addingReportingOverflow(amount)
        if overflow { throw Trap.overflow("+", value, amount, site) }
        return result
    }
}

/// Division and remainder.
final class IntDivision: IntNode {
    let isRemainder: Bool
    let left: Node
    let right: Node
    let site: SourceSpan

    init(isRemainder: Bool, _ left: Node, _ right: Node, _ site: SourceSpan) {
        self.isRemainder = isRemainder
        self.left = left
        self.right = right
        self.site = site
    }

    override func int(_ frame: Frame) throws -> Int {
        let a = try left.int(frame)
        let b = try right.int(frame)
        if b == 0 {
            throw Trap(
                .division, isRemainder ? "division by zero in remainder operation" : "division by zero", at: site)
        }
        let (result, overflow) =
            isRemainder ? a.remainderReportingOverflow(dividingBy: b) : a.dividedReportingOverflow(by: b)
        if overflow { throw Trap.overflow(isRemainder ? "%" : "/", a, b, site) }
        return result
    }
}

extension Trap {
    @inline(never) static func overflow(_ symbol: String, _ a: Int, _ b: Int, _ site: SourceSpan) -> Trap {
        Trap(.overflow, "arithmetic overflow: \(a) \(symbol) \(b) does not fit in 'Int'", at: site)
    }
}

/// Comparisons of `Int`.
final class IntComparison: BoolNode {
    let order: Order
    let left: Node
    let right: Node

    init(_ order: Order, _ left: Node, _ right: Node) {
        self.order = order
        self.left = left
        self.right = right
    }

    override func bool(_ frame: Frame) throws -> Bool {
        let a = try left.int(frame)
        let b = try right.int(frame)
        switch order {
        case .less: return a < b
        case .lessOrEqual: return a <= b
        case .greater: return a > b
        case .greaterOrEqual: return a >= b
        case .equal: return a == b
        case .notEqual: return a != b
        }
    }
}

/// The six comparisons.
package enum Order { case less, lessOrEqual, greater, greaterOrEqual, equal, notEqual }

/// `variable < constant` and its like.
final class IntLocalComparison: BoolNode {
    let order: Order
    let slot: Int
    let bound: Int

    init(_ order: Order, _ slot: Int, _ bound: Int) {
        self.order = order
        self.slot = slot
        self.bound = bound
    }

    override func bool(_ frame: Frame) throws -> Bool {
        let value = (frame.slots + slot).payload(Int.self).pointee
        switch order {
        case .less: return value < bound
        case .lessOrEqual: return value <= bound
        case .greater: return value > bound
        case .greaterOrEqual: return value >= bound
        case .equal: return value == bound
        case .notEqual: return value != bound
        }
    }
}

/// Arithmetic of `Double`.
final class DoubleBinary: DoubleNode {
    enum Operation { case add, subtract, multiply, divide }
    let operation: Operation
    let left: Node
    let right: Node

    init(_ operation: Operation, _ left: Node, _ right: Node) {
        self.operation = operation
        self.left = left
        self.right = right
    }

    override func double(_ frame: Frame) throws -> Double {
        let a = try left.double(frame)
        let b = try right.double(frame)
        switch operation {
        case .add: return a + b
        case .subtract: return a - b
        case .multiply: return a * b
        case .divide: return a / b
        }
    }
}

final class DoubleComparison: BoolNode {
    let order: Order
    let left: Node
    let right: Node

    init(_ order: Order, _ left: Node, _ right: Node) {
        self.order = order
        self.left = left
        self.right = right
    }

    override func bool(_ frame: Frame) throws -> Bool {
        let a = try left.double(frame)
        let b = try right.double(frame)
        switch order {
        case .less: return a < b
        case .lessOrEqual: return a <= b
        case .greater: return a > b
        case .greaterOrEqual: return a >= b
        case .equal: return a == b
        case .notEqual: return a != b
        }
    }
}

/// Arithmetic of `Float`.
final class FloatBinary: FloatNode {
    let operation: DoubleBinary.Operation
    let left: Node
    let right: Node

    init(_ operation: DoubleBinary.Operation, _ left: Node, _ right: Node) {
        self.operation = operation
        self.left = left
        self.right = right
    }

    override func float(_ frame: Frame) throws -> Float {
        let a = try left.float(frame)
        let b = try right.float(frame)
        switch operation {
        case .add: return a + b
        case .subtract: return a - b
        case .multiply: return a * b
        case .divide: return a / b
        }
    }
}

final class FloatComparison: BoolNode {
    let order: Order
    let left: Node
    let right: Node

    init(_ order: Order, _ left: Node, _ right: Node) {
        self.order = order
        self.left = left
        self.right = right
    }

    override func bool(_ frame: Frame) throws -> Bool {
        let a = try left.float(frame)
        let b = try right.float(frame)
        switch order {
        case .less: return a < b
        case .lessOrEqual: return a <= b
        case .greater: return a > b
        case .greaterOrEqual: return a >= b
        case .equal: return a == b
        case .notEqual: return a != b
        }
    }
}

/// A node from a Swift closure, for operations that need no node class of their own.
package final class IntClosureNode: IntNode {
    private let body: (Frame) throws -> Int
    package init(_ body: @escaping (Frame) throws -> Int) { self.body = body }
    package override func int(_ frame: Frame) throws -> Int { try body(frame) }
}

package final class DoubleClosureNode: DoubleNode {
    private let body: (Frame) throws -> Double
    package init(_ body: @escaping (Frame) throws -> Double) { self.body = body }
    package override func double(_ frame: Frame) throws -> Double { try body(frame) }
}

package final class FloatClosureNode: FloatNode {
    private let body: (Frame) throws -> Float
    package init(_ body: @escaping (Frame) throws -> Float) { self.body = body }
    package override func float(_ frame: Frame) throws -> Float { try body(frame) }
}

package final class BoolClosureNode: BoolNode {
    private let body: (Frame) throws -> Bool
    package init(_ body: @escaping (Frame) throws -> Bool) { self.body = body }
    package override func bool(_ frame: Frame) throws -> Bool { try body(frame) }
}

package final class ValueClosureNode: Node {
    private let body: (Frame) throws -> Value
    package init(_ body: @escaping (Frame) throws -> Value) { self.body = body }
    package override func value(_ frame: Frame) throws -> Value { try body(frame) }
}
