/// The pending graph as the compiler sees it: values by number, inputs before users, apart from the nodes they came from.
struct ValueGraph {
    struct Value {
        var operation: Operation
        var inputs: [Int]
        var shape: Shape
        /// Which of the plan's inputs a stored value, or which of its keys a random one, takes.
        var binding: Int?
    }

    var values: [Value] = []
    /// The values that are asked for.
    var roots: [Int] = []

    subscript(value: Int) -> Value { values[value] }

    /// The number that all elements of a value have in common, if it is known.
    func constant(_ value: Int) -> Float? {
        guard case .constant(let number, _) = values[value].operation else { return nil }
        return number
    }
}
