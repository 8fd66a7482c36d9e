enum Problem: Error { case none }
let outcome: Result<Int, Problem> = .success(3)
switch outcome {
case .success(let value): print(value)
}
