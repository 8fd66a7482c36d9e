func twice<T>(_ x: T, _ f: (T) -> T) -> T { f(f(x)) }
print(twice(3) { $0 * 2 }, twice(3) { $0 * 2.5 }, twice("a") { $0 + "b" })
func make<T>(_ f: () -> T) -> T { f() }
let d: Double = make { 1 }
print(d, make { 1 }, make { "x" }, make { (1, 2.0) })
class A { var name: String { "A" }; func me() -> Self { self } }
class B: A { override var name: String { "B" } }
class C: A { override var name: String { "C" } }
func pick<T>(_ a: T, _ b: T) -> T { b }
print(pick(B(), C()).name, pick(A(), B()).name, type(of: pick(1, 2.5)), pick(1 as Int?, 2) as Any)
let oi: Int? = 3
print(pick(oi, 4) as Any, pick(oi, nil) as Any)
func wrap<T>(_ x: T?) -> [T] { x.map { [$0] } ?? [] }
print(wrap(3), wrap(oi), wrap("s"))
func f(_ x: Int) -> String { "int" }
func f(_ x: Int?) -> String { "opt" }
func f(_ x: Double) -> String { "dbl" }
print(f(1), f(oi), f(1.5), f(oi ?? 0), f(oi!), f(nil as Int?))
struct S { var xs: [Int] = []; var n: S2? = nil; var op: ((Int) -> Int)? = { $0 + 1 }; mutating func add(_ x: Int) -> Int { xs.append(x); return xs.count } }
struct S2 { var v = 5; var w: Int? = nil; var name: String? = "n"; func g() {} ; func h(_ k: Int) -> Int? { k > 0 ? k : nil }}
var s: S? = S()
s?.xs.append(4)
print(s?.xs as Any, s?.n?.v as Any, s?.n?.w as Any)
s?.n = S2()
print(s?.n?.v as Any, s?.n?.w as Any, s?.n?.name?.count as Any, s?.n?.h(3)?.description as Any, s?.n?.h(0) ?? -1)
print(s?.n?.g() as Any, s?.op?(4) as Any, s!.n!.name!, s?.add(3) ?? 0, s!.xs.count)
let t = s?.n?.name ?? "none"
print(t.count, s?.n?.v == 5, s?.n?.w == nil, s?.n != nil, s == nil)
if s?.n?.name?.isEmpty == false { print("not empty") }
let l: Int = s?.xs.first ?? 0
print(l, s?.xs.map { $0 * 2 } ?? [], s?.xs.first.map { $0 * 2 } as Any, s?.xs.count ?? 0 > 1)
var iuo: Int! = 4
print(iuo + 1, iuo.description, [iuo].count, iuo == 4)
let m: Int? = iuo
print(m as Any)
var dict: [String: [Int]] = ["a": [1]]
dict["a"]?.append(2)
dict["b", default: []].append(3)
print(dict["a"]?.count ?? 0, dict["c"]?.first ?? -1, dict["b"]!.last!, (dict["z"] ?? []).isEmpty, dict["a"]?.reduce(0, +) ?? 0)
func take(_ xs: [Double]) -> Double { xs.reduce(0, +) }
print(take(dict["a"]?.map { Double($0) } ?? []), take([1, 2].map { Double($0) / 2 }))
protocol Shape { var area: Double { get } }
struct Sq: Shape { var s: Double; var area: Double { s * s }; static let unit = Sq(s: 1); static func of(_ d: Double) -> Sq { Sq(s: d) } }
struct Ci: Shape { var r: Double; var area: Double { 3 * r * r } }
let shapes: [any Shape] = [Sq(s: 2), Ci(r: 1)]
print(shapes.map { $0.area }, shapes.map(\.area).max() ?? 0, shapes.first?.area ?? 0, shapes.filter { $0.area > 3.5 }.count)
let ss: [any Shape] = [1.0, 2].map { Sq(s: $0) }
print(ss.count, ss.reduce(0) { $0 + $1.area })
let u: Sq = .unit, v: Sq = .of(3)
print(u.area, v.area)
let w: Sq? = .unit
print(w?.area ?? 0)
func use(_ s: some Shape) -> Double { s.area }
print(use(Sq(s: 3)), use(.unit as Sq))
let grid = [[1, 2], [3, 4]]
print(grid.map { $0.reduce(0, +) }, grid.flatMap { $0 }, grid.map { $0.map { $0 * 2 } }, grid[0][1], grid.first?[1] ?? 0, grid.map { row in row.map { "\($0)" }.joined(separator: " ") })
let pairs = [("a", 1), ("b", 2)]
print(pairs.map { $0.1 }.reduce(0, +), pairs.map(\.0), pairs.map { name, n in name + String(n) }, Dictionary(uniqueKeysWithValues: pairs).count, pairs.map { ($0.1, $0.0) })
let cmp: (Int, Int) -> Bool = { $0 < $1 }
print([3, 1, 2].sorted(by: cmp), cmp(1, 2), [cmp].count)
var counter = 0
let next = { () -> Int in counter += 1; return counter }
print(next(), next() + next(), [next(), next()])
struct Op { let name: String; let run: (Double, Double) -> Double }
let ops = [Op(name: "+", run: { $0 + $1 }), Op(name: "*", run: *)]
print(ops.map { $0.run(3, 4) }, ops[0].run(1, 2) + 0.5, ops.first?.run(1, 1) ?? 0)
let table: [String: (Int) -> Int] = ["d": { $0 * 2 }, "i": { $0 + 1 }]
print(table["d"]?(4) ?? 0, table["i"]!(4), table["x"]?(1) as Any)
let x: Double? = 2
print(x.map { $0 * 2 } ?? 0, x.map { Int($0) } ?? 0, x ?? 1, (x ?? 0) / 2, x != nil ? x! : 0)
func opt(_ n: Int) -> Int? { n > 0 ? n : nil }
print(opt(1) ?? opt(2) ?? 0, opt(0) ?? 5, opt(-1) ?? opt(0) as Any, opt(3) == 3, opt(0) == nil)
func thrower(_ n: Int) throws -> Int { if n < 0 { throw E.bad }; return n }
enum E: Error { case bad }
print((try? thrower(1)) ?? 0, (try? thrower(-1)) as Any, try! thrower(4) + 1, (try? thrower(2)).map { $0 * 2 } ?? 0)
do { print(try [1, -1].map { try thrower($0) }) } catch { print(error) }
let z = [1, 2, 3, 4].filter { $0 % 2 == 0 }.map { $0 * $0 }.reduce(0, +)
print(z, (1...4).reduce(1, *), (1...3).map { Double($0) / 2 }, (0..<3).map { i in (0..<i).map { j in i * j } })
print(stride(from: 0.0, to: 1, by: 0.25).map { $0 * 2 }, Array(stride(from: 10, through: 0, by: -5)))
print(zip([1, 2], ["a", "b"]).map { "\($0)\($1)" }, zip([1, 2], [3, 4]).map { $0 * $1 }.reduce(0, +), zip([1, 2], [3.5, 4]).map { Double($0) + $1 })
print(Set([1, 2, 2].map { $0 % 2 }).count, Set("hello").sorted(), Array("abc").map { String($0) }, String("abc".reversed()), Set([1, 2]).union([3]).sorted())
print("a-b".split(separator: "-").map(String.init))
print([3, 1].min() ?? 0, [1.5].max()!, ["b", "a"].sorted().first ?? "", [1, 2, 3].last ?? 0, ["k": 1].values.first ?? 0)
