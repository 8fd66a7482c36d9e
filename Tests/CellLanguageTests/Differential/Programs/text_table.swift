enum Align { case left, right, center }
struct Column<Row> {
    let title: String
    let align: Align
    let text: (Row) -> String
    init(_ title: String, _ align: Align = .left, text: @escaping (Row) -> String) { self.title = title; self.align = align; self.text = text }
    init<V: CustomStringConvertible>(_ title: String, _ path: KeyPath<Row, V>, _ align: Align = .right) {
        self.init(title, align) { $0[keyPath: path].description }
    }
}
extension String {
    func padded(_ width: Int, _ align: Align) -> String {
        let gap = max(0, width - count)
        switch align {
        case .left: return self + String(repeating: " ", count: gap)
        case .right: return String(repeating: " ", count: gap) + self
        case .center: return String(repeating: " ", count: gap / 2) + self + String(repeating: " ", count: gap - gap / 2)
        }
    }
}
struct TextTable<Row> {
    var columns: [Column<Row>]
    func render(_ rows: [Row]) -> String {
        let cells = rows.map { row in columns.map { $0.text(row) } }
        let widths = columns.indices.map { i in ([columns[i].title] + cells.map { $0[i] }).map(\.count).max()! }
        func line(_ left: String, _ mid: String, _ right: String) -> String {
            left + widths.map { String(repeating: "─", count: $0 + 2) }.joined(separator: mid) + right
        }
        func row(_ texts: [String], header: Bool = false) -> String {
            "│" + zip(texts, zip(widths, columns)).map { text, spec in " " + text.padded(spec.0, header ? .center : spec.1.align) + " " }.joined(separator: "│") + "│"
        }
        return ([line("┌", "┬", "┐"), row(columns.map(\.title), header: true), line("├", "┼", "┤")] + cells.map { row($0) } + [line("└", "┴", "┘")]).joined(separator: "\n")
    }
}
struct City { let name: String; let population: Int; let area: Double; var density: Double { (Double(population) / area * 10).rounded() / 10 } }
let cities = [City(name: "Zürich", population: 443_037, area: 87.88), City(name: "Praha", population: 1_357_326, area: 496.21), City(name: "Brno", population: 400_566, area: 230.18)]
let table = TextTable<City>(columns: [
    Column("City") { $0.name }, Column("People", \.population), Column("km²", \.area), Column("per km²", \.density, .right),
    Column("share", .center) { String(repeating: "▇", count: $0.population / 200_000) },
])
print(table.render(cities.sorted { $0.density > $1.density }))
print(TextTable<(Int, Int)>(columns: [Column("n") { "\($0.0)" }, Column("n²", .right) { "\($0.1)" }]).render((8...11).map { ($0, $0 * $0) }))
