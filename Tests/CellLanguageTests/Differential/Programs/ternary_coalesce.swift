let n = 3, x = 2.5, o: Int? = nil, od: Double? = 4
func t<T>(_ v: T) -> String { "\(v):\(T.self)" }
print(t(n > 2 ? 1 : 2), t(n > 2 ? 1 : 2.0), t(n > 2 ? x : 0), t(n > 5 ? nil : 4), t(n > 2 ? "a" : nil))
print(t(n > 2 ? [1] : []), t(n > 2 ? [1] : [2.5]), t(n < 2 ? ["k": 1] : [:]), t(n > 2 ? o : 7), t(n > 2 ? n : o))
print(t(o ?? 1), t(od ?? 1), t(o ?? n), t(od ?? Double(n)), t(o ?? o), t(o.map(Double.init) ?? 1), t(o ?? Int("9") ?? 0))
print(t([o ?? 1, n]), t([od ?? 0, 1]), t((o ?? 1, od ?? 1)), t(["a": o ?? 5]), t([o, n, 1]), t([od, 1, nil]))
print(t(n > 1 ? n > 2 ? 1 : 2 : 3.5), t(o == nil ? od : 1), t(od.map { $0 > 1 ? 1 : 0.5 } ?? 2), t(o.map { "\($0)" } ?? "none"))
let f: Float = n > 2 ? 1 : 0.5
let u: UInt8 = o.map(UInt8.init) ?? 255
let c: Character = n == 3 ? "y" : "n"
let s: Set<Double> = n > 2 ? [1, 2.5, 1] : []
let fn: (Int) -> Double = n > 2 ? { Double($0) / 2 } : { _ in 0 }
let e: [String: [Double]] = o == nil ? ["a": [1, 2], "b": []] : [:]
let any: Any = n > 2 ? 1 : 2.5
print(f, u, c, s.sorted(), fn(3), e["a"] ?? [0], any, type(of: any))
let words = ["apple", "fig"]
let len = words.first { $0.hasPrefix("f") }?.count ?? words.map(\.count).max() ?? 0
let label = words.isEmpty ? "none" : words.count > 1 ? "\(words.count) words" : words[0]
print(len, label, t(words.first?.first ?? "?"), t(words.first?.prefix(2) ?? ""), t(words.last.map { $0 + "s" } ?? "z"))
print(t(words.map { $0.count > 3 ? 1 : 0.5 }), t(words.map { $0.count > 3 ? $0 : nil }), t(words.map { $0.first ?? "-" }))
print(t(words.reduce(0) { $0 + ($1.count > 3 ? 1 : 0) }), t(words.reduce(0) { $0 + ($1.count > 3 ? 1 : 0.5) }), t(words.map { Int($0) ?? $0.count }))
print(words.sorted { $0.count == $1.count ? $0 < $1 : $0.count < $1.count }, words.max { ($0.count, $0) < ($1.count, $1) } ?? "-")
func g(_ d: Double, _ fs: Float?..., k: UInt8? = nil) -> String { "\(d) \(fs) \(k ?? 1)" }
print(g(1), g(n > 2 ? 1 : 0, 1, nil, 2.5), g(od ?? 0, k: 7), g(-1, nil, k: nil))
var acc: [Double?] = [1, nil]
acc.append(3); acc += [4.5, nil]; acc[0]? += 1; acc.insert(n > 2 ? 0 : nil, at: 0)
print(acc, acc.compactMap { $0 }, acc.map { $0 ?? -1 }, acc.firstIndex(of: nil) ?? -1, acc.contains(3), acc.first ?? 9, acc.first! ?? 9)
let r = (n > 2 ? 1 : 2)...(o ?? 4), h = 0..<(od ?? 2), st = stride(from: 0, to: od ?? 1, by: n > 2 ? 1.5 : 1)
print(r, h, Array(st), t(r), t(h), r.map { $0 * 2 }, h.contains(3.9))
switch (o, od) {
case (nil, let d?) where d > 3: print("d", d)
case (let i?, _): print("i", i)
default: print("-")
}
let v = if n > 2 { 1.5 } else { 2.0 }
let w: Double? = switch n { case 0: nil; case 1...3: 1; default: 2.5 }
print(t(v), t(w), t(n % 2 == 0 ? "even" : "odd"), t(!(n > 2) ? 0 : -1), t(n > 2 ? (1, "a") : (2, "b")))
