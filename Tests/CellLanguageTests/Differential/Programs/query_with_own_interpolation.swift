struct Query: ExpressibleByStringInterpolation, CustomStringConvertible {
    var text = ""
    var values: [Any] = []
    struct StringInterpolation: StringInterpolationProtocol {
        var text = "", values: [Any] = []
        init(literalCapacity: Int, interpolationCount: Int) { values.reserveCapacity(interpolationCount) }
        mutating func appendLiteral(_ literal: String) { text += literal }
        mutating func appendInterpolation<T>(_ value: T) { text += "?"; values.append(value) }
        mutating func appendInterpolation(raw: String) { text += raw }
    }
    init(stringLiteral value: String) { text = value }
    init(stringInterpolation: StringInterpolation) { (text, values) = (stringInterpolation.text, stringInterpolation.values) }
    var description: String { "\(text) <- \(values)" }
}
let table = "users"
let q: Query = "SELECT * FROM \(raw: table) WHERE age > \(18) AND name = \("Bob'); DROP")"
print(q)
func run(_ query: Query) -> Int { query.values.count }
print(run("DELETE FROM t WHERE id = \(7)"), run("VACUUM"))
struct Tag: ExpressibleByStringInterpolation, Hashable {
    let name: String
    init(stringLiteral value: String) { name = value.lowercased() }
}
let n = 3
let tags: [Tag] = ["Swift", "Swift\(n)", "ML"]
print(tags.map(\.name), tags.contains("swift3"))
extension String.StringInterpolation {
    mutating func appendInterpolation(hex value: Int) { appendLiteral("0x" + String(value, radix: 16)) }
}
print("address \(hex: 255), \(hex: n)")
