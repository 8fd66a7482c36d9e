struct P { var v: Double? }
let doc: [String: P] = ["a": P(v: 2)]
let t0 = ["a", "b"].compactMap { doc[$0]?.v }
print(t0)
let t1 = ["a", "b"].compactMap { doc[$0]?.v }.reduce(1) { $0 * $1 }
print(t1)
let t2 = ["a", "b"].compactMap { doc[$0]?.v }.reduce(0, +)
print(t2)
let t3 = ["a", "b"].compactMap { doc[$0]?.v }.max()
print(t3 as Any)
