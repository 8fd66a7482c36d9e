protocol JSONEncodable { var json: String { get } }
extension Int: JSONEncodable { var json: String { String(self) } }
extension Double: JSONEncodable { var json: String { "\(self)" } }
extension Bool: JSONEncodable { var json: String { self ? "true" : "false" } }
extension String: JSONEncodable { var json: String { "\"\(self.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\\\""))\"" } }
extension Optional: JSONEncodable where Wrapped: JSONEncodable { var json: String { self?.json ?? "null" } }
extension Array: JSONEncodable where Element: JSONEncodable { var json: String { "[" + map(\.json).joined(separator: ",") + "]" } }
extension Dictionary: JSONEncodable where Key == String, Value: JSONEncodable {
    var json: String { "{" + sorted { $0.key < $1.key }.map { "\($0.key.json):\($0.value.json)" }.joined(separator: ",") + "}" }
}
extension JSONEncodable where Self: RawRepresentable, RawValue: JSONEncodable { var json: String { rawValue.json } }
enum Mood: String, JSONEncodable { case happy, sad }
struct Person: JSONEncodable {
    var name: String, age: Int?, tags: [String], mood: Mood, scores: [String: Double], friends: [Person] = []
    var json: String {
        let fields: [(String, any JSONEncodable)] = [("name", name), ("age", age), ("tags", tags), ("mood", mood), ("scores", scores), ("friends", friends)]
        return "{" + fields.map { "\($0.json):\($1.json)" }.joined(separator: ",") + "}"
    }
}
let bo = Person(name: "Bo \"B\"", age: nil, tags: [], mood: .sad, scores: [:])
let ann = Person(name: "Ann", age: 30, tags: ["x", "y"], mood: .happy, scores: ["b": 1.5, "a": 2], friends: [bo])
print(ann.json)
print([[1, 2], []].json, [Int?.some(1), nil].json, ["k": [true, false]].json, Optional<String>.none.json)
func describe(_ x: Any) -> String {
    switch x {
    case is Int, is Double: return "number"
    case let s as String where s.isEmpty: return "empty text"
    case let s as String: return "text of \(s.count)"
    case let a as [Any]: return "list [\(a.map(describe).joined(separator: ", "))]"
    case let d as [String: Any]: return "object {\(d.keys.sorted().joined(separator: ", "))}"
    case let p as Person: return "person \(p.name)"
    case let f as (Int) -> Int: return "function giving \(f(2))"
    case let (a, b) as (Int, Int): return "pair \(a + b)"
    case Optional<Any>.none: return "nothing"
    default: return "other \(type(of: x))"
    }
}
let things: [Any] = [1, 2.5, "", "abc", [1, "x"], ["k": 1, "j": "v"], ann, { (n: Int) in n * n }, (3, 4), Int?.none as Any, Mood.sad, Set([1])]
for t in things { print(describe(t)) }
print(Mirror(reflecting: bo).children.map { $0.label ?? "-" })
