func bump(_ x: inout Int, by n: Int = 1) { x += n }
func bump(_ x: inout Double, by n: Double = 0.5) { x += n }
func bump(_ xs: inout [Int], by n: Int = 1) { for i in xs.indices { bump(&xs[i], by: n) } }
func bump<K>(_ d: inout [K: Int], _ ks: K...) { ks.forEach { d[$0, default: 0] += 1 } }
var i = 1, d = 1.0, arr = [1, 2, 3], dict = ["a": 1]
bump(&i); bump(&i, by: 10); bump(&d); bump(&d, by: 2); bump(&arr); bump(&arr[0], by: 5); bump(&dict, "a", "b")
print(i, d, arr, dict.sorted { $0.key < $1.key }.map(\.value))

func apply<T>(_ x: inout T, _ fs: (inout T) -> Void...) { fs.forEach { $0(&x) } }
apply(&arr, { $0.append(9) }, { $0.sort(by: >) }, { $0[0] *= 2 })
apply(&i) { $0 = -$0 }
print(arr, i)
@discardableResult
func update<T>(_ x: inout T, with f: (T) throws -> T) rethrows -> T { let old = x; x = try f(x); return old }
print(update(&i) { $0 * 3 }, i, update(&arr) { $0.filter { $0 > 5 } }, arr)
update(&d) { $0.rounded() }

func log(_ items: Any..., sep: String = " ", end: Character = "\n") -> String { items.map { "\($0)" }.joined(separator: sep) + (end == "\n" ? "" : String(end)) }
func log(_ msg: String, level: Int = 0) -> String { "[\(level)] \(msg)" }
print(log("x"), log("x", level: 2), log("x", 1), log(1), log("a", "b", sep: "-"), log(1, 2.5, end: "."))

func join(_ first: String, _ rest: String..., by sep: String = ",") -> String { ([first] + rest).joined(separator: sep) }
print(join("a"), join("a", "b"), join("a", "b", "c", by: ""))
func sum(_ xs: Int...) -> Int { xs.reduce(0, +) }
func sum(_ xs: Double...) -> Double { xs.reduce(0, +) }
func sum(_ xs: [Int]) -> String { "array \(xs.reduce(0, +))" }
func sum<S: Sequence>(of s: S, start: S.Element = 0) -> S.Element where S.Element: Numeric { s.reduce(start, +) }
print(sum(1, 2), sum(1, 2.5), sum([1, 2]), sum(1.0), sum(of: [1, 2], start: 10), sum(of: [1, 2.5]), sum(of: 1...3))

func area(w: Double = 1, h: Double = 2, scale: (Double) -> Double = { $0 * 1 }) -> Double { scale(w * h) }
print(area(), area(w: 3), area(h: 5), area(w: 2, h: 2) { $0 / 4 }, area { $0 + 1 })
func opt(_ x: Int? = nil, _ y: Int? = nil) -> String { "\(x ?? -1),\(y ?? -1)" }
print(opt(), opt(3), opt(nil, 4), opt(Int("7"), Int("z")))
func pick<T>(if flag: Bool = true, _ a: @autoclosure () -> T, or b: @autoclosure () -> T) -> T { flag ? a() : b() }
print(pick(1, or: 2), pick(if: false, 1, or: 2.5), pick("a", or: "b"), type(of: pick(1, or: 2.5)), pick(if: false, nil, or: 3) as Any)
struct Cfg { var n = 3; var name = "cfg"; var ratio: Float = 1; var tags: [String] = [], extra: Double? }
print(Cfg(), Cfg(n: 1, extra: 2), Cfg(name: "z", ratio: 2), Cfg(tags: ["t"]).tags.count)
var t = (a: 1, b: [1.5])
bump(&t.a, by: 4); bump(&t.b[0]); swap(&t.a, &i)
print(t, i, d)
func swapped<A, B>(_ p: (A, B)) -> (B, A) { (p.1, p.0) }
func swapped<A>(_ p: (A, A)) -> String { "same \(p)" }
print(swapped((1, "x")), swapped((1, 2)), swapped(("k", 2.5)).0)
