import Foundation
enum Alignment { case left, right, center }
struct Column {
    var title: String
    var alignment: Alignment = .left
    var width: Int?
}
struct TextTable {
    let columns: [Column]
    private var rows: [[String]] = []
    init(_ columns: Column...) { self.columns = columns }
    mutating func add(_ cells: Any...) {
        rows.append(cells.map {
            switch $0 {
            case let d as Double: return String(format: "%.2f", d)
            case let i as Int: return "\(i)"
            case let s as String: return s
            case let b as Bool: return b ? "yes" : "no"
            case let o as Optional<Any>: return o.map { "\($0)" } ?? "—"
            }
        })
    }
    private func pad(_ s: String, _ w: Int, _ a: Alignment) -> String {
        let gap = max(0, w - s.count)
        switch a {
        case .left: return s + String(repeating: " ", count: gap)
        case .right: return String(repeating: " ", count: gap) + s
        case .center:
            let l = gap / 2
            return String(repeating: " ", count: l) + s + String(repeating: " ", count: gap - l)
        }
    }
    func render() -> String {
        let widths = columns.indices.map { i in
            columns[i].width ?? ([columns[i].title] + rows.map { $0[i] }).map(\.count).max() ?? 0
        }
        let rule = "+" + widths.map { String(repeating: "-", count: $0 + 2) }.joined(separator: "+") + "+"
        func line(_ cells: [String], header: Bool = false) -> String {
            "| " + zip(zip(cells, widths), columns).map { pad($0.0, $0.1, header ? .center : $1.alignment) }.joined(separator: " | ") + " |"
        }
        var out = [rule, line(columns.map(\.title), header: true), rule]
        out += rows.map { line($0) }
        out.append(rule)
        return out.joined(separator: "\n")
    }
}
var table = TextTable(Column(title: "Item"), Column(title: "Qty", alignment: .right), Column(title: "Price", alignment: .right, width: 8), Column(title: "Sold", alignment: .center))
table.add("Apple", 3, 1.5, true)
table.add("Watermelon", 12, 4.999, false)
table.add("Fig", 100, 0.25, true)
print(table.render())
