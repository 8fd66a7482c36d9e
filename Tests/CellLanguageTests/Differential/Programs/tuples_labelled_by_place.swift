var q: [(a: Int, b: Int?)] = []
q += [1, 2].map { ($0, $0) }
q.append(contentsOf: [3].map { ($0, $0) })
print(q.map { $0.a + ($0.b ?? 0) })
var r: [Int?] = []
r += [1, 2].map { $0 * 2 }
let t: [(x: Int, y: Double?)] = [1, 2].map { ($0, 1.5) }
print(r, t[0].y ?? 0)
