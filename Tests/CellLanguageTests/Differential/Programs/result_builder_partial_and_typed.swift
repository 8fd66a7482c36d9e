@resultBuilder struct Pipeline {
    static func buildPartialBlock<A, B>(first: @escaping (A) -> B) -> (A) -> B { first }
    static func buildPartialBlock<A, B, C>(accumulated: @escaping (A) -> B, next: @escaping (B) -> C) -> (A) -> C { { next(accumulated($0)) } }
}
func pipeline<A, B>(@Pipeline _ make: () -> (A) -> B) -> (A) -> B { make() }
func triple(_ n: Int) -> Int { n * 3 }
func text(_ n: Int) -> String { "<\(n)>" }
func shout(_ s: String) -> String { s + "!" }
let run = pipeline { triple; text; shout }
print(run(4), pipeline { triple }(5))
enum Choice<A, B>: CustomStringConvertible {
    case first(A), second(B)
    var description: String { switch self { case .first(let a): "A(\(a))"; case .second(let b): "B(\(b))" } }
}
@resultBuilder enum Typed {
    static func buildBlock() -> String { "nothing" }
    static func buildBlock<A>(_ a: A) -> A { a }
    static func buildBlock<A, B>(_ a: A, _ b: B) -> (A, B) { (a, b) }
    static func buildEither<A, B>(first a: A) -> Choice<A, B> { .first(a) }
    static func buildEither<A, B>(second b: B) -> Choice<A, B> { .second(b) }
    static func buildOptional<A>(_ a: A?) -> [A] { a.map { [$0] } ?? [] }
}
func typed<R>(@Typed _ make: (Int) -> R) -> [R] { [0, 1, 2].map { make($0) } }
print(typed { n in if n == 0 { n } else { "other \(n)" } })
print(typed { n in "at"; if n > 0 { Double(n) / 2 } })
print(typed { n in if n == 0 { true } else if n == 1 { 1.5 } else { [n] } })
print(typed { _ in })
func total(@Sum<Double> _ make: () -> Double) -> Double { make() }
@resultBuilder struct Sum<Number: AdditiveArithmetic> {
    static func buildExpression(_ number: Number) -> Number { number }
    static func buildBlock(_ numbers: Number...) -> Number { numbers.reduce(.zero, +) }
}
print(total { 1; 2.5; 3 })
