/// Nodes without inputs: values given, numbers repeated, random numbers.

struct StoredRule: OperationRule {
    let name = "stored"
    func shape(of inputs: [Shape]) throws(TensorError) -> Shape { .scalar }
    func derivative(_ flow: Flow, input: Int) -> Tensor? { nil }
    func evaluate(_ inputs: [ReferenceValue], shape: Shape, key: Philox.Key?) -> [Double] { [] }
}

struct ConstantRule: OperationRule {
    let value: Float
    let shape: Shape

    let name = "constant"

    func shape(of inputs: [Shape]) throws(TensorError) -> Shape { try shape.checked(by: name) }

    func derivative(_ flow: Flow, input: Int) -> Tensor? { nil }

    func evaluate(_ inputs: [ReferenceValue], shape: Shape, key: Philox.Key?) -> [Double] {
        Array(repeating: Double(value), count: shape.count)
    }
}

struct RandomRule: OperationRule {
    let distribution: RandomDistribution
    let shape: Shape

    var name: String { "random \(distribution.rawValue)" }

    func shape(of inputs: [Shape]) throws(TensorError) -> Shape { try shape.checked(by: name) }

    func derivative(_ flow: Flow, input: Int) -> Tensor? { nil }

    func evaluate(_ inputs: [ReferenceValue], shape: Shape, key: Philox.Key?) -> [Double] {
        let stream = Philox(key ?? Philox.Key(seed: 0, stream: 0))
        return (0..<shape.count).map { stream.element(UInt64($0), of: distribution) }
    }
}

extension Shape {
    /// The shape itself, unless an extent is negative.
    func checked(by operation: String) throws(TensorError) -> Shape {
        guard dimensions.allSatisfy({ $0 >= 0 }) else {
            throw .shape(operation: operation, shapes: [self], rule: "extents are not negative")
        }
        return self
    }
}
