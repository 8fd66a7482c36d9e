// A case without payload is a value, which `callAsFunction` lets be called; one with payload is made.
enum Activation: CaseIterable {
    case step, sign, linear

    func callAsFunction(_ z: Double) -> Double {
        switch self {
        case .step: return z >= 0 ? 1 : 0
        case .sign: return z < 0 ? -1 : 1
        case .linear: return z
        }
    }
    func callAsFunction() -> String { "\(self)" }
}

print(Activation.sign(-0.5), Activation.step(2.5), Activation.linear(0.25))
print(Activation.step(), Activation.allCases.map { $0(-1) })
let chosen: Activation = .sign
print(chosen(3), chosen())
let results = [Activation.linear(1), Activation.sign(-2)].map { $0 * 2 }
print(results)

enum Shape {
    case dot
    case circle(Double)
    func callAsFunction(times factor: Double) -> Shape {
        if case .circle(let r) = self { return .circle(r * factor) }
        return .dot
    }
}
print(Shape.circle(2), Shape.dot(times: 3), Shape.circle(2)(times: 1.5))
