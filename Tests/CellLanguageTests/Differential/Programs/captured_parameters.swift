func run(_ n: Int, _ label: String = "x", _ rest: Int...) -> () -> String {
    var n = n
    let sum = rest.reduce(0, +)
    return { n += sum; return label + String(n) }
}
let r = run(1, "a", 2, 3)
print(r(), r(), run(5)())
func compose<A, B, C>(_ f: @escaping (A) -> B, _ g: @escaping (B) -> C) -> (A) -> C { { g(f($0)) } }
let h = compose({ (x: Int) in x + 1 }, { "<\($0)>" })
print(h(4), compose(h, { $0.count })(100))
func curry(_ f: @escaping (Int, Int) -> Int) -> (Int) -> (Int) -> Int { { a in { b in f(a, b) } } }
print(curry(-)(10)(3), [1, 2].map(curry(*)(5)))
var ops: [String: (Double, Double) -> Double] = ["+": (+), "-": (-), "max": max]
ops["avg"] = { ($0 + $1) / 2 }
print(ops["avg"]!(3, 4), ops["max"]!(1, 9), ops["-"]!(1, 2), ops["?"]?(1, 2) as Any)
func apply(_ x: inout Int, times: Int, _ f: (inout Int) -> Void) { for _ in 0..<times { f(&x) } }
var v = 1
apply(&v, times: 3) { $0 = $0 * 2 + 1 }
print(v)
let sorted = ["bb", "a", "ccc"].sorted { ($0.count, $0) > ($1.count, $1) }
print(sorted)
