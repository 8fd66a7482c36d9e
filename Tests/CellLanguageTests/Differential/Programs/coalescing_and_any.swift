let d: [String: Double] = ["a": 1.5]
print(d["x"] ?? 0, d["a"] ?? 0)
let o: Double? = nil
print(o ?? 0)
print("\(o ?? 0)")
let v = o ?? 0
print(v)
let any: Any = o ?? 1
print(any)
let c: Character? = nil
print(c ?? "z", c.map { "\($0)" } ?? "none")
func show(_ x: Any) { print(x) }
show(o ?? 2)
let f: Float? = nil
print([f ?? 3, 1], f ?? 3.5)
print(true ? 1 : 2.5, o == nil ? 0 : 1.5)
print([1, 2.5], max(1, 2.5))
