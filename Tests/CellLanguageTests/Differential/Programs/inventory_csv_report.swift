import Foundation
let csv = #"""
sku,name,qty,price,tags
A-100,"Bolt, 5mm",250,0.12,metal;small
A-101,Nut,,0.05,metal
B-200,"Board ""Oak""",12,19.99,wood;large;premium
C-300,Glue,7,abc,
"""#
enum FieldError: Error { case missing(row: Int, column: String), malformed(row: Int, column: String, text: String) }
func fields(of line: Substring) -> [String] {
    var result: [String] = [], current = "", quoted = false
    var i = line.startIndex
    while i < line.endIndex {
        let c = line[i]
        switch (c, quoted) {
        case ("\"", true):
            let next = line.index(after: i)
            if next < line.endIndex, line[next] == "\"" {
                current.append(c)
                i = next
            } else { quoted = false }
        case ("\"", false): quoted = true
        case (",", false):
            result.append(current)
            current = ""
        default: current.append(c)
        }
        i = line.index(after: i)
    }
    return result + [current]
}
struct Item: CustomStringConvertible {
    let sku: String, name: String, qty: Int, price: Double, tags: Set<String>
    var description: String { "\(sku) \(name) ×\(qty)" }
    init(row: Int, _ record: [String: String]) throws {
        func field<T>(_ name: String, default fallback: T? = nil, _ convert: (String) -> T?) throws -> T {
            guard let text = record[name], !text.isEmpty else {
                guard let fallback else { throw FieldError.missing(row: row, column: name) }
                return fallback
            }
            guard let value = convert(text) else { throw FieldError.malformed(row: row, column: name, text: text) }
            return value
        }
        sku = try field("sku") { $0 }
        name = try field("name") { $0.trimmingCharacters(in: .whitespaces) }
        qty = try field("qty", default: 0, Int.init)
        price = try field("price", Double.init)
        tags = try field("tags", default: []) { Set($0.components(separatedBy: ";")) }
    }
}
let lines = csv.split(separator: "\n")
let header = fields(of: lines[0])
var items: [Item] = [], problems: [Error] = []
for (row, line) in lines.enumerated().dropFirst() {
    do { items.append(try Item(row: row, Dictionary(zip(header, fields(of: line)), uniquingKeysWith: { $1 }))) } catch { problems.append(error) }
}
items.forEach { print($0, $0.tags.sorted(), String(format: "%8.2f", Double($0.qty) * $0.price)) }
print(problems)
let byTag = items.reduce(into: [String: [String]]()) { index, item in item.tags.forEach { index[$0, default: []].append(item.sku) } }
for tag in byTag.keys.sorted() { print("#\(tag):", byTag[tag]!.joined(separator: " ")) }
print(items.map { $0.price }.max() ?? .nan, items.contains { $0.qty == 0 }, items.first { $0.tags.isSuperset(of: ["wood", "premium"]) }?.name ?? "none")
