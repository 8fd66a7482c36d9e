enum Alignment { case left, right, center }
struct Column<Row> {
    let title: String
    var alignment = Alignment.left
    let text: (Row) -> String
    init(_ title: String, _ alignment: Alignment = .left, _ text: @escaping (Row) -> String) { self.title = title; self.alignment = alignment; self.text = text }
    init<V: CustomStringConvertible>(_ title: String, _ alignment: Alignment = .right, _ path: KeyPath<Row, V>) {
        self.init(title, alignment) { $0[keyPath: path].description }
    }
}
extension String {
    func fitted(_ width: Int, _ a: Alignment) -> String {
        if count > width { return prefix(width - 1) + "…" }
        let space = width - count
        switch a {
        case .left: return self + String(repeating: " ", count: space)
        case .right: return String(repeating: " ", count: space) + self
        case .center:
            let l = space / 2
            return String(repeating: " ", count: l) + self + String(repeating: " ", count: space - l)
        }
    }
}
struct Table<Row> {
    var columns: [Column<Row>]
    var maximum = 12
    func render(_ rows: [Row], footer: ((inout [String]) -> Void)? = nil) -> String {
        var cells = rows.map { row in columns.map { $0.text(row) } }
        if let footer {
            var last = Array(repeating: "", count: columns.count)
            footer(&last)
            cells.append(last)
        }
        let widths = columns.indices.map { i in min(maximum, ([columns[i].title] + cells.map { $0[i] }).map(\.count).max()!) }
        func line(_ parts: [String], _ align: (Int) -> Alignment) -> String {
            "| " + parts.enumerated().map { $1.fitted(widths[$0], align($0)) }.joined(separator: " | ") + " |"
        }
        let rule = "+" + widths.map { String(repeating: "-", count: $0 + 2) }.joined(separator: "+") + "+"
        var out = [rule, line(columns.map(\.title)) { _ in .center }, rule]
        for (n, c) in cells.enumerated() {
            if footer != nil, n == cells.count - 1 { out.append(rule) }
            out.append(line(c) { columns[$0].alignment })
        }
        return (out + [rule]).joined(separator: "\n")
    }
}
struct Planet { let name: String; let radius: Double; let moons: Int; var isGas: Bool { radius > 20_000 } }
let planets = [Planet(name: "Mercury", radius: 2439.7, moons: 0), Planet(name: "Jupiter", radius: 69911, moons: 95), Planet(name: "A very long planet name", radius: 1, moons: 1)]
let table = Table<Planet>(columns: [Column("Name") { $0.name }, Column("Radius", .right, \.radius), .init("Moons", .right, \.moons), Column("Gas", .center) { $0.isGas ? "✓" : "" }])
print(table.render(planets.sorted { $0.moons > $1.moons }))
print(table.render(planets) { $0[0] = "total"; $0[2] = String(planets.map(\.moons).reduce(0, +)) })
var narrow = table
narrow.maximum = 4
narrow.columns.removeLast(2)
print(narrow.render(Array(planets.prefix(1))))
