precedencegroup P { lowerThan: AdditionPrecedence associativity: left }
infix operator +++: P
func +++ (a: Int, b: Int) -> Int { a * 10 + b }
print(1 +++ 2 * 3 +++ 1)
precedencegroup Q { higherThan: AdditionPrecedence, P associativity: right assignment: false }
infix operator ***: Q
func *** (a: Int, b: Int) -> Int { a * 100 + b }
print(1 +++ 2 *** 3 *** 4 + 1 +++ 1)
print(1 +++ 2 << 1)
precedencegroup PowerPrecedence {
    higherThan: MultiplicationPrecedence
    associativity: right
}
infix operator **: PowerPrecedence
func ** (base: Int, exponent: Int) -> Int { (0..<exponent).reduce(1) { power, _ in power * base } }
print(2 * 3 ** 2, 2 ** 3 ** 2, -2 ** 2, 2 ** 2 + 1)
precedencegroup PipePrecedence { associativity: left higherThan: AssignmentPrecedence lowerThan: TernaryPrecedence }
infix operator |>: PipePrecedence
func |> <A, B>(a: A, f: (A) -> B) -> B { f(a) }
print([1, 2, 3] |> { $0.reduce(0, +) } |> { "sum \($0)" }, true ? 1 : 2 |> { $0 + 10 })
