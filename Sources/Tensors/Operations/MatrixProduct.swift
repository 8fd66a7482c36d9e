/// Products of matrices, closed under differentiation: each gradient is again a product, with operands transposed.
struct MatrixProductRule: OperationRule {
    let transposesLeft: Bool
    let transposesRight: Bool

    let name = "matmul"

    func shape(of inputs: [Shape]) throws(TensorError) -> Shape {
        let product = try geometry(inputs)
        let matrix = [product.rows, product.columns]
        return Shape(inputs[0].rank == 3 ? [product.batch] + matrix : matrix)
    }

    /// What the shapes mean for the product.
    func geometry(_ inputs: [Shape]) throws(TensorError) -> MatrixProduct {
        let (left, right) = (inputs[0], inputs[1])
        guard left.rank == right.rank, left.rank == 2 || left.rank == 3 else {
            throw .shape(operation: name, shapes: inputs, rule: "both must be matrices, or both stacks of matrices")
        }
        let product = MatrixProduct(
            batch: left.rank == 3 ? left[0] : 1, rows: left[transposesLeft ? -1 : -2],
            columns: right[transposesRight ? -2 : -1], depth: left[transposesLeft ? -2 : -1],
            transposesLeft: transposesLeft, transposesRight: transposesRight)
        guard left.rank == 2 || left[0] == right[0] else {
            throw .shape(operation: name, shapes: inputs, rule: "the stacks must hold equally many matrices")
        }
        let rightDepth = right[transposesRight ? -1 : -2]
        guard product.depth == rightDepth else {
            throw .shape(
                operation: name, shapes: inputs,
                rule: "the left matrix has \(product.depth) columns, the right one \(rightDepth) rows; they must agree")
        }
        return product
    }

    func derivative(_ flow: Flow, input: Int) -> Tensor? {
        let (a, b, g) = (flow.a, flow.b, flow.g)
        return switch (input, transposesLeft, transposesRight) {
        case (0, false, _): g.matmul(b, transposingRight: !transposesRight)
        case (0, true, _): b.matmul(g, transposingLeft: transposesRight, transposingRight: true)
        case (_, _, false): a.matmul(g, transposingLeft: !transposesLeft)
        case (_, _, true): g.matmul(a, transposingLeft: true, transposingRight: transposesLeft)
        }
    }

    func evaluate(_ inputs: [ReferenceValue], shape: Shape, key: Philox.Key?) -> [Double] {
        guard let product = try? geometry(inputs.map(\.shape)) else { return [] }
        return ReferenceLoops.multiply(product, inputs[0].elements, inputs[1].elements)
    }
}
