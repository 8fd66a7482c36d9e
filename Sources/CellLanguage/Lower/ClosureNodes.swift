// Nodes from Swift closures, for operations that need no node class of their own.

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
