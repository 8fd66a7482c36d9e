enum Either<L, R> { case left(L), right(R)
  func either<T>(_ a: (L) throws -> T, _ b: (R) throws -> T) rethrows -> T { switch self { case .left(let l): try a(l)
  case .right(let r): try b(r) } } }
let a = Int("3").map(Either<Int, String>.left)
print(a as Any)
let b = Int("x").map(Either<Int, String>.left) ?? .right("q")
print(b)
let c: Either<Int, String> = Int("7").map(Either.left) ?? .right("q")
print(c)
let mixed: [Either<Int, String>] = ["1", "two"].map { s in Int(s).map(Either.left) ?? .right(s) }
print(mixed)
print(mixed[0].either({ "L\($0)" }, { "R:\($0)" }))
extension Either: CustomStringConvertible where L: CustomStringConvertible {
    var description: String { either({ "L:" + $0.description }, { "R:\($0)" }) }
}
print(mixed)
