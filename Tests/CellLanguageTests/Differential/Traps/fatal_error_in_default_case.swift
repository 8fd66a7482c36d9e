enum Operation: String { case add, subtract, multiply, power }

func apply(_ operation: Operation, _ a: Int, _ b: Int) -> Int {
    switch operation {
    case .add: return a + b
    case .subtract: return a - b
    case .multiply: return a * b
    default:
        fatalError("cannot \(operation.rawValue)")
    }
}

print(apply(.add, 1, 2))
print(apply(.power, 2, 3))
