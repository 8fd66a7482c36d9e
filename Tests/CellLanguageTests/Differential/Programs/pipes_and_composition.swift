precedencegroup PipePrecedence { associativity: left higherThan: AssignmentPrecedence }
precedencegroup ComposePrecedence { associativity: left higherThan: PipePrecedence }
infix operator |>: PipePrecedence
infix operator >>>: ComposePrecedence
func >>> <A, B, C>(f: @escaping (A) -> B, g: @escaping (B) -> C) -> (A) -> C { { g(f($0)) } }
func |> <A, B>(a: A, f: (A) throws -> B) rethrows -> B { try f(a) }
func mapping<A, B>(_ f: @escaping (A) -> B) -> ([A]) -> [B] { { $0.map(f) } }
func filtering<A>(_ p: @escaping (A) -> Bool) -> ([A]) -> [A] { { $0.filter(p) } }
func curry<A, B, C>(_ f: @escaping (A, B) -> C) -> (A) -> (B) -> C { { a in { b in f(a, b) } } }
func uncurry<A, B, C>(_ f: @escaping (A) -> (B) -> C) -> (A, B) -> C { { f($0)($1) } }
let pipeline = filtering { (n: Int) in n % 2 == 1 } >>> mapping { $0 * $0 } >>> { $0.reduce(0, +) }
print([1, 2, 3, 4, 5] |> pipeline)
print(3 |> curry(+)(4) |> { "\($0)!" })
print(uncurry(curry(max))(3, 9))
print(["a", "bb"] |> mapping { $0.count } >>> mapping { String($0) } >>> { $0.joined(separator: "-") })
func identity<A>(_ a: A) -> A { a }
print([3, nil, 5].compactMap(identity), [[1], [2, 3]].flatMap(identity))
enum ParseError: Error, Equatable { case notNumber(String), negative(Int) }
func parse(_ s: String) -> Result<Int, ParseError> { Int(s).map(Result.success) ?? .failure(.notNumber(s)) }
func positive(_ n: Int) -> Result<Int, ParseError> { n >= 0 ? .success(n) : .failure(.negative(n)) }
for s in ["12", "-3", "x"] {
    switch parse(s).flatMap(positive).map({ $0 * 2 }) {
    case .success(let n): print("ok", n)
    case .failure(.negative(let n)): print("negative", n)
    case .failure(let e): print("error", e)
    }
}
print(["1", "2"].map(parse).map { try? $0.get() })
func sequence<T, E>(_ rs: [Result<T, E>]) -> Result<[T], E> {
    rs.reduce(.success([])) { acc, r in acc.flatMap { xs in r.map { xs + [$0] } } }
}
print(sequence(["1", "2"].map(parse)), sequence(["1", "z", "-"].map(parse)))
