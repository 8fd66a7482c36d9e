var sum = 0.0
[1, 2, 3].forEach { sum += $0 }
print(sum)
let a: [Double] = [1, 2, 3].map { $0 * 2 }
print(a)
let b = [1, 2, 3].map { $0 * 2.5 }
print(b)
print([1, 2, 3].contains(2.5), (1...5).contains(2.5))
let y = 2.5
print((1...5).contains(y), [1, 2].firstIndex(of: y) as Any)
let c: [Character] = ["a", "b"].reversed()
print(c)
func f(_ c: Character) -> Bool { c == "a" }
print(["a", "b"].filter(f), ["a", "b"].map(f), ["a", "b"].filter { f($0) })
let d: Double = [1, 2, 3].reduce(0, +)
print(d)
let e: Double = [1, 2].reduce(0) { $0 + $1 }
print(e)
let g = [1, 2].reduce(0) { $0 + Double($1) }
print(g)
let h: Double = [1, 2].map { $0 }.max() ?? 0
print(h)
let i: [Any] = [1, 2].map { $0 * 2 }
print(i)
let j: [Int?] = [1, 2].map { $0 }
print(j)
let k: Set<Double> = Set([1, 2].map { $0 }.sorted())
print(k.count)
let l: [Double] = Array(repeating: 0, count: 2)
print(l, Array(repeating: 1, count: 2))
let m: Set<Character> = Set("abca")
print(m.count)
let n: [Double] = (0..<3).map { _ in 1 }
print(n)
let o: [Float] = (0..<3).map { Float($0) * 2 }
print(o)
let p: [String: Double] = Dictionary(uniqueKeysWithValues: [("a", 1)])
print(p)
let q: [Double] = [1, 2, 3].sorted()
print(q, [3, 1].sorted().map { $0 / 2 })
struct P: ExpressibleByIntegerLiteral, CustomStringConvertible { var v: Int; init(integerLiteral: Int) { v = integerLiteral }; var description: String { "P\(v)" } }
let r: [P] = [1, 2].map { $0 }
print(r)
let s: P = [1, 2].first ?? 3
print(s)
let t: Double = [1, 2].first ?? 3
print(t)
let u: Double = [1, 2][0]
print(u)
let v: Double = [1, 2].last! * 2
print(v)
func w(_ x: Double) -> Double { x }
print(w([1, 2].reduce(0, +)), w([3, 4].max()!), w([1, 2][1]))
let z: [Double] = [1, 2].filter { $0 > 1 }
print(z)
var tot: Double = 0
for v in [1, 2, 3].map({ $0 * 2 }) { tot += Double(v) }
print(tot)
let aa = [1, 2].map { Double($0) }.map { $0 / 2 }
print(aa)
let bb: Float = [1.5, 2].reduce(0, +)
print(bb)
let cc: [Float] = [1.5, 2].map { $0 * 2 }
print(cc)
print([1, 2, 3].reduce(0) { $0 + $1 } / 2, [1, 2, 4].reduce(0) { $0 + $1 } / 2.0)
let dd: Double = 1.5 * [1, 2].reduce(0) { $0 + $1 }
print(dd)
print([1.5, 2].map { $0 * 2 }.reduce(0, +) / 2, "abc".map { $0 }.count)
let ee: Substring = ["a", "b"].first!
print(ee)
let ff: [Substring] = ["a", "b"].map { $0 }
print(ff)
let gg: String? = ["a"].map { $0 + "!" }.first
print(gg as Any)
let hh = ["a": 1, "b": 2].mapValues { $0 * 2 }.sorted { $0.key < $1.key }
print(hh)
let ii: [String: Double] = ["a": 1].mapValues { $0 / 2 }
print(ii)
let jj: Double? = ["a": 1]["a"]
print(jj as Any)
let kk = ["a": 1]["a", default: 0] + 1
print(kk)
let ll: Double = ["a": 1]["a", default: 0] + 1
print(ll)
