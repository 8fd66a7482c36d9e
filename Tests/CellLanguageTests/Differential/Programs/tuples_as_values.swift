func minmax(_ a: [Int]) -> (min: Int, max: Int)? { a.isEmpty ? nil : (a.min()!, a.max()!) }
if let (low, high) = minmax([3, 1, 2]) { print(low, high) }
let r = minmax([5])!
print(r.min, r.1, r == (5, 5), r)
var t = (a: 1, b: (x: 2, y: "z"))
t.b.x += 5
t.0 = 9
print(t, t.b.y)
let pairs = [(1, "b"), (0, "c")].sorted { $0 < $1 }
print(pairs.map(\.1), (1, 2) < (1, 3))
