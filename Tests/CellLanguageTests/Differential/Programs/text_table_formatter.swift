enum Align { case left, right, center }
struct Column<Row> {
    let title: String
    let align: Align
    let text: (Row) -> String
    init(_ title: String, _ align: Align = .left, _ text: @escaping (Row) -> String) {
        self.title = title
        self.align = align
        self.text = text
    }
    init<V: CustomStringConvertible>(_ title: String, _ align: Align = .right, path: KeyPath<Row, V>) {
        self.init(title, align) { $0[keyPath: path].description }
    }
}
extension String {
    func aligned(_ align: Align, _ width: Int) -> String {
        let gap = width - count
        guard gap > 0 else { return String(prefix(width)) }
        switch align {
        case .left: return self + String(repeating: " ", count: gap)
        case .right: return String(repeating: " ", count: gap) + self
        case .center:
            let left = gap / 2
            return String(repeating: " ", count: left) + self + String(repeating: " ", count: gap - left)
        }
    }
}
struct Table<Row> {
    var columns: [Column<Row>]
    var footer: (([Row]) -> [String])? = nil
    func render(_ rows: [Row]) -> String {
        let cells = rows.map { row in columns.map { $0.text(row) } }
        let foot = footer?(rows)
        let all = [columns.map(\.title)] + cells + (foot.map { [$0] } ?? [])
        let widths = columns.indices.map { i in all.map { $0[i].count }.max()! }
        func line(_ parts: [String], header: Bool = false) -> String {
            "| " + zip(parts, zip(columns, widths)).map { part, spec in
                part.aligned(header ? .center : spec.0.align, spec.1)
            }.joined(separator: " | ") + " |"
        }
        let rule = "+" + widths.map { String(repeating: "-", count: $0 + 2) }.joined(separator: "+") + "+"
        var lines = [rule, line(columns.map(\.title), header: true), rule]
        lines.append(contentsOf: cells.map { line($0) })
        lines.append(rule)
        if let foot { lines += [line(foot), rule] }
        return lines.joined(separator: "\n")
    }
}
struct Sale { let product: String; let units: Int; let price: Double; var total: Double { Double(units) * price } }
let sales = [Sale(product: "Tea", units: 12, price: 3.5), Sale(product: "Coffee beans", units: 3, price: 14.25), Sale(product: "Mug", units: 0, price: 7)]
var table = Table<Sale>(columns: [
    Column("Product") { $0.product },
    Column("Units", path: \.units),
    Column("Price", path: \.price),
    Column("Total", .right) { $0.total == 0 ? "-" : "\($0.total)" },
])
print(table.render(sales))
table.columns.remove(at: 2)
table.footer = { rows in ["Sum", "\(rows.map(\.units).reduce(0, +))", "\(rows.reduce(0) { $0 + $1.total })"] }
print(table.render(sales.filter { $0.units > 0 }))
print(Table(columns: [Column<Int>("n", path: \.self), Column("square", .center) { "\($0 * $0)" }]).render(Array(1...3)))
