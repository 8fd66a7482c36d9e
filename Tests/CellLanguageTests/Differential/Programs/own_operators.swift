infix operator <+>: AdditionPrecedence
infix operator |>: PipePrecedence
prefix operator √
postfix operator %%
precedencegroup PipePrecedence { associativity: left lowerThan: AdditionPrecedence higherThan: ComparisonPrecedence }

struct Vec: Equatable, CustomStringConvertible, ExpressibleByArrayLiteral {
    var x, y: Double
    init(_ x: Double, _ y: Double) { (self.x, self.y) = (x, y) }
    init(arrayLiteral e: Double...) { self.init(e[0], e[1]) }
    var description: String { "<\(x) \(y)>" }
    static func + (a: Vec, b: Vec) -> Vec { Vec(a.x + b.x, a.y + b.y) }
    static func - (a: Vec, b: Vec) -> Vec { Vec(a.x - b.x, a.y - b.y) }
    static func * (a: Vec, k: Double) -> Vec { Vec(a.x * k, a.y * k) }
    static func * (k: Double, a: Vec) -> Vec { a * k }
    static func * (a: Vec, b: Vec) -> Double { a.x * b.x + a.y * b.y }
    static prefix func - (a: Vec) -> Vec { -1 * a }
    static func += (a: inout Vec, b: Vec) { a = a + b }
    static let zero: Vec = [0, 0]
}
func <+> <T>(a: [T], b: [T]) -> [T] { zip(a, b).flatMap { [$0, $1] } }
func <+> (a: [Int], b: [Int]) -> [Int] { zip(a, b).map(+) }
func <+> (a: (Int, Int), b: (Int, Int)) -> (Int, Int) { (a.0 + b.0, a.1 + b.1) }
func |> <A, B>(a: A, f: (A) throws -> B) rethrows -> B { try f(a) }
prefix func √ (x: Double) -> Double { x.squareRoot() }
postfix func %% (x: Double) -> String { "\(x * 100)%" }
func * (s: String, n: Int) -> String { String(repeating: s, count: n) }
func * <T>(a: [T], n: Int) -> [T] { (0..<n).flatMap { _ in a } }

var v: Vec = [1, 2]
let w = Vec(3, -1)
print(v + w * 2, 2 * v, v * w, -v, type(of: v * w), type(of: v * 3))
v += [10, 10]
v += .zero
print(v, v == [11, 12], v != .zero)
print([v, w].reduce(.zero, +), [v, w].map { $0 * $0 })
print([1, 2] <+> [3, 4], ["a"] <+> ["b"], [1, 2.5] <+> [3, 4], (1, 2) <+> (3, 4))
print(√16, √2 * √2 > 1.99, 0.5%%)
print("ab" * 3, [1, 2] * 2, 3 * 4, 1.5 * 2, "-" * 4 + ">")
print([3, 1, 2] |> { $0.sorted() } |> { $0.map(String.init) } |> { $0.joined(separator: "<") })
print(4 |> Double.init |> { √$0 } |> { $0 + 0.5 })
print(1 + 2 |> String.init |> \.count)
