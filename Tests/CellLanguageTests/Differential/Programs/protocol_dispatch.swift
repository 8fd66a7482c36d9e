protocol Shape { var area: Double { get }; var name: String { get }; func describe() -> String }
extension Shape { var name: String { "shape" }; func describe() -> String { "\(name) \(area) \(extra())" }; func extra() -> String { "ext" }; func only() -> String { "only ext \(name)" } }
struct Sq: Shape { var s: Double; var area: Double { s * s }; var name: String { "sq" }; func extra() -> String { "sq extra" }; func only() -> String { "only sq" } }
struct Ci: Shape { var r: Double; var area: Double { r * 3 }; func describe() -> String { "circle " + extra() } }
let all: [any Shape] = [Sq(s: 2), Ci(r: 1)]
for s in all { print(s.name, s.describe(), s.only(), s.extra()) }
print(Sq(s: 1).extra(), Sq(s: 1).only(), Ci(r: 2).only())
func gen<S: Shape>(_ s: S) -> String { s.only() + "|" + s.extra() + "|" + s.name }
print(gen(Sq(s: 3)), gen(Ci(r: 3)))
protocol Countable { static var start: Int { get }; var n: Int { get set }; mutating func step(); init(_ n: Int) }
extension Countable { mutating func step() { n += Self.start }; static func make(_ k: Int) -> [Self] { (0..<k).map { Self($0) } } }
struct A: Countable { static let start = 1; var n: Int; init(_ n: Int) { self.n = n } }
final class B: Countable { static var start: Int { 10 }; var n: Int; init(_ n: Int) { self.n = n * 100 }; func step() { n += 1 } }
func run<C: Countable>(_: C.Type) -> [Int] { var cs = C.make(3); for i in cs.indices { cs[i].step() }; return cs.map { $0.n } }
print(run(A.self), run(B.self))
var anyc: [any Countable] = [A(1), B(1)]
let copy = anyc
for i in anyc.indices { anyc[i].step(); anyc[i].n *= 2 }
print(anyc.map { $0.n }, copy.map { $0.n })
protocol Eq2 { func same(_ o: Self) -> Bool }
extension Int: Eq2 { func same(_ o: Int) -> Bool { self == o } }
extension Array: Eq2 where Element: Eq2 { func same(_ o: [Element]) -> Bool { count == o.count && zip(self, o).allSatisfy { $0.same($1) } } }
print([1, 2].same([1, 2]), [[1], [2]].same([[1], [3]]))
extension Collection where Element == Int { func total() -> String { "ints \(reduce(0, +))" } }
extension Collection { func total() -> String { "any \(count)" } }
print([1, 2].total(), ["a"].total(), Set([4]).total(), (1...3).total())
