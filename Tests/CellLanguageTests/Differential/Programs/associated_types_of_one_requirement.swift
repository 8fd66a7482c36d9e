protocol Storage { associatedtype K: Hashable; associatedtype V; mutating func store(_ v: V, for k: K); func get(_ k: K) -> V? }
struct S: Storage { var d: [String: Int] = [:]; mutating func store(_ v: Int, for k: String) { d[k] = v }; func get(_ k: String) -> Int? { d[k] } }
extension Storage { func has(_ k: K) -> Bool { get(k) != nil } }
var s = S(); s.store(3, for: "a"); print(s.has("a"), s.has("b"))
func fill<T: Storage>(_ t: inout T, _ pairs: [(T.K, T.V)]) { for (k, v) in pairs { t.store(v, for: k) } }
fill(&s, [("x", 1), ("y", 2)]); print(s.d.count)
struct W<Base: Storage>: Storage { var b: Base; mutating func store(_ v: Base.V, for k: Base.K) { b.store(v, for: k) }; func get(_ k: Base.K) -> Base.V? { b.get(k) } }
var w = W(b: s); w.store(9, for: "q"); print(w.get("q") as Any)
