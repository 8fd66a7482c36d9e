let d: [Double]? = nil
print(d?.first ?? 0)
let e: [Double]? = [1.5]
print(e?.first ?? 0, e?.count ?? 0.5, e?.first ?? 2)
let u: [UInt8]? = [7]
print(u?.first ?? 3, type(of: u?.first ?? 3))
func show(_ x: Any) { print(x) }
show(d?.first ?? 1)
let s: [Character]? = ["c"]
print(s?.last ?? "x", type(of: s?.last ?? "x"))
show(s?.first ?? "long")
let lists: [[Int]]? = nil
print(lists?.first ?? [], lists?.last ?? [1])
let sets: [Set<Int>]? = [[3]]
print(sets?.first ?? [], sets?.last ?? [1], type(of: sets?.first ?? []))
let maps: [[String: Int]]? = nil
print(maps?.first ?? [:], (maps?.first ?? ["a": 1])["a"]!)
let names: [String: [String]] = ["a": ["x"]]
print(names["b"]?.count ?? 0, names["a"]?.first ?? "none", names["b"]?.joined() ?? "-", names["a"]?.isEmpty ?? true)
let temps: [String: Double] = ["ulm": 3]
print(temps["ulm"] ?? 0, temps["bonn"] ?? -1, temps["bonn"].map { $0 * 2 } ?? 7)
enum Size: ExpressibleByStringLiteral { case s, other(String); init(stringLiteral v: String) { self = v == "s" ? .s : .other(v) } }
let sizes: [Size]? = nil
print(sizes?.first ?? "s", sizes?.first ?? "xl")
