/// Computes nodes one by one in double precision, from the meaning that each operation's rule gives: no compiler, no
/// fusion, no kernels. The tests' oracle.
package struct ReferenceEvaluator {
    private var known: [ObjectIdentifier: ReferenceValue] = [:]

    package init() {}

    /// Lets a node have this value, whatever it was.
    package mutating func set(_ node: Node, to elements: [Double]) {
        known[ObjectIdentifier(node)] = ReferenceValue(shape: node.shape, elements: elements)
    }

    /// The value of a tensor.
    package mutating func evaluate(_ tensor: Tensor) -> [Double] {
        for node in tensor.node.unsettledAncestors() where known[ObjectIdentifier(node)] == nil {
            let inputs = node.inputs.map(value)
            let elements = node.operation.rule.evaluate(inputs, shape: node.shape, key: node.key)
            known[ObjectIdentifier(node)] = ReferenceValue(shape: node.shape, elements: elements)
        }
        return value(of: tensor.node).elements
    }

    private func value(of node: Node) -> ReferenceValue {
        known[ObjectIdentifier(node)]
            ?? ReferenceValue(shape: node.shape, elements: node.storage?.scalars.map(Double.init) ?? [])
    }
}
