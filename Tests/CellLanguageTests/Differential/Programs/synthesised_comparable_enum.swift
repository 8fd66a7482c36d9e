enum Expr { case num(Double), neg(Box), add(Box, Box), mul(Box, Box); final class Box { let e: Expr; init(_ e: Expr) { self.e = e } }
  var value: Double { switch self { case .num(let d): d; case .neg(let b): -b.e.value; case .add(let a, let b): a.e.value + b.e.value; case let .mul(a, b): a.e.value * b.e.value } } }
print(Expr.add(.init(.num(2)), .init(.mul(.init(.num(3)), .init(.neg(.init(.num(4))))))).value)
enum Light: String, CaseIterable { case red, yellow = "Y", green
  mutating func next() { switch self { case .red: self = .green; case .yellow: self = .red; case .green: self = .yellow } }
  static var first: Light { allCases[0] }
  init?(letter: Character) { guard let l = Light.allCases.first(where: { $0.rawValue.first == letter }) else { return nil }; self = l } }
var l = Light.first
for _ in 0..<4 { l.next(); print(l, l.rawValue, terminator: " ") }
print(Light(rawValue: "Y") as Any, Light(rawValue: "x") as Any, Light(letter: "g") as Any, Light(letter: "q") as Any)
enum Level: Int, Comparable { case low = 1, mid, high = 10; static func < (a: Level, b: Level) -> Bool { a.rawValue < b.rawValue } }
print([Level.high, .low, .mid].sorted(), Level.low < .mid, max(Level.mid, .high), Level(rawValue: 2)!)
enum Auto: Comparable { case a, b(Int), c(String, Int) }
print([Auto.c("x", 2), .b(3), .a, .b(1), .c("x", 1)].sorted(), Auto.b(1) == .b(1), Auto.a < .b(0))
enum State { case idle(Int), run(items: [Int], at: Int)
  mutating func tick() { switch self { case .idle(let n) where n > 1: self = .run(items: [n], at: 0); case .idle(let n): self = .idle(n + 1); case .run(var items, let at): items.append(at); self = .run(items: items, at: at + 1) } } }
var st = State.idle(0), old: [State] = []
for _ in 0..<5 { old.append(st); st.tick() }
print(st); print(old)
if case .run(let items, let at) = st, items.count > 2 { print(items, at) }
var opt: Light? = .red
opt?.next(); print(opt!, opt.map { $0.rawValue } ?? "none")
enum Dir: Int { case n, e, s, w; func turn(_ k: Int) -> Dir { Dir(rawValue: (rawValue + k + 4) % 4)! } }
print((0..<5).map { Dir.n.turn($0) }, Dir.w.turn(-5))
