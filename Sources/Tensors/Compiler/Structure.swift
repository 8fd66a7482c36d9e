/// What makes two pending graphs the same computation: operations, how they are connected, shapes, what is asked for,
/// and which inputs may be overwritten. The stored values and the keys of random streams are not part of it.
struct Structure: Hashable {
    var operations: [Operation] = []
    /// For each operation the number of its inputs, then those: an operation's number, or a stored value's as `-1 - number`.
    var connections: [Int32] = []
    /// Shapes of the stored values, in order of first use.
    var leafShapes: [Shape] = []
    /// Stored values whose memory nobody needs afterwards.
    var expendable: [Bool] = []
    var roots: [Int32] = []
}

/// A pending graph taken down: its structure, and what it is to be run with this time.
struct Capture {
    private(set) var structure = Structure()
    /// The stored nodes, in order of first use.
    private(set) var leaves: [Node] = []
    /// The keys of the random nodes, in order.
    private(set) var keys: [Philox.Key] = []
    let roots: [Node]

    /// Takes down what `roots` need. With `mayOverwrite`, stored values that nothing else refers to are marked so.
    init(_ roots: [Node], mayOverwrite: Bool) {
        self.roots = roots
        let computed = Node.unsettledAncestors(of: roots)
        var numbers: [ObjectIdentifier: Int32] = [:]
        numbers.reserveCapacity(computed.count * 2)
        for node in computed {
            structure.connections.append(Int32(node.inputs.count))
            for input in node.inputs {
                if let known = numbers[ObjectIdentifier(input)] {
                    structure.connections.append(known)
                } else {
                    let number = Int32(-1 - leaves.count)
                    numbers[ObjectIdentifier(input)] = number
                    leaves.append(input)
                    structure.connections.append(number)
                }
            }
            numbers[ObjectIdentifier(node)] = Int32(structure.operations.count)
            structure.operations.append(node.operation)
            if let key = node.key { keys.append(key) }
        }
        structure.leafShapes = leaves.map(\.shape)
        structure.expendable = leaves.map { mayOverwrite && $0.isExpendable }
        structure.roots = roots.map { numbers[ObjectIdentifier($0)] ?? 0 }
    }
}

extension Node {
    /// Whether the value is gone with this evaluation: no handle, and memory that belongs to this node alone.
    fileprivate var isExpendable: Bool {
        handleCount.load(ordering: .relaxed) == 0 && isKnownUniquelyReferenced(&storage)
    }
}

extension ValueGraph {
    /// The graph of a structure: stored values first, then the operations.
    init(_ structure: Structure) {
        let leafCount = structure.leafShapes.count
        for (number, shape) in structure.leafShapes.enumerated() {
            values.append(Value(operation: .stored, inputs: [], shape: shape, binding: number))
        }
        func value(_ connection: Int32) -> Int { connection < 0 ? Int(-1 - connection) : Int(connection) + leafCount }
        var position = 0
        var keyCount = 0
        for operation in structure.operations {
            let count = Int(structure.connections[position])
            let inputs = structure.connections[position + 1..<position + 1 + count].map(value)
            position += 1 + count
            var binding: Int?
            if case .random = operation {
                binding = keyCount
                keyCount += 1
            }
            // The rule accepted these shapes when the operation was recorded.
            let shape = (try? operation.rule.shape(of: inputs.map { values[$0].shape })) ?? .scalar
            values.append(Value(operation: operation, inputs: inputs, shape: shape, binding: binding))
        }
        roots = structure.roots.map(value)
    }
}
