import Foundation

// Rows of values, a query builder with method chaining, joins and aggregates.
enum Value: Comparable, CustomStringConvertible {
    case null, int(Int), real(Double), text(String)

    var description: String {
        switch self {
        case .null: "NULL"
        case .int(let n): "\(n)"
        case .real(let d): String(format: "%.2f", d)
        case .text(let t): t
        }
    }
    var number: Double? {
        switch self {
        case .int(let n): Double(n)
        case .real(let d): d
        default: nil
        }
    }
}

typealias Row = [String: Value]

struct Table {
    let columns: [String]
    var rows: [Row]

    init(_ columns: String..., rows: [[Value]]) {
        self.columns = columns
        self.rows = rows.map { Dictionary(uniqueKeysWithValues: zip(columns, $0)) }
    }
    private init(columns: [String], rows: [Row]) { (self.columns, self.rows) = (columns, rows) }

    func filtered(_ column: String, _ test: (Value) -> Bool) -> Table {
        Table(columns: columns, rows: rows.filter { test($0[column] ?? .null) })
    }
    func ordered(by column: String, ascending: Bool = true) -> Table {
        Table(columns: columns, rows: rows.sorted { a, b in
            let (x, y) = (a[column] ?? .null, b[column] ?? .null)
            return ascending ? x < y : y < x
        })
    }
    func select(_ wanted: String...) -> Table { Table(columns: wanted, rows: rows.map { row in row.filter { wanted.contains($0.key) } }) }
    func joined(with other: Table, on key: String) -> Table {
        let index = Dictionary(grouping: other.rows) { $0[key]?.description ?? "" }
        let rows = self.rows.flatMap { row in
            (index[row[key]?.description ?? ""] ?? []).map { row.merging($0) { own, _ in own } }
        }
        return Table(columns: columns + other.columns.filter { $0 != key }, rows: rows)
    }
    func aggregated(by key: String, _ column: String, _ name: String, _ combine: ([Double]) -> Double) -> Table {
        let groups = Dictionary(grouping: rows) { $0[key]?.description ?? "" }
        return Table(columns: [key, name], rows: groups.sorted { $0.key < $1.key }.map { group, rows in
            [key: .text(group), name: .real(combine(rows.compactMap { $0[column]?.number }))]
        })
    }
    func show() {
        let cells = [columns] + rows.map { row in columns.map { (row[$0] ?? .null).description } }
        let widths = columns.indices.map { i in cells.map { $0[i].count }.max()! }
        for (n, line) in cells.enumerated() {
            print(zip(line, widths).map { $0.padding(toLength: $1, withPad: " ", startingAt: 0) }.joined(separator: " | "))
            if n == 0 { print(widths.map { String(repeating: "-", count: $0) }.joined(separator: "-+-")) }
        }
    }
}

let people = Table("id", "name", "city", rows: [
    [.int(1), .text("Ada"), .text("Bern")], [.int(2), .text("Bob"), .text("Chur")], [.int(3), .text("Cyd"), .null],
])
let orders = Table("id", "amount", rows: [
    [.int(1), .real(10)], [.int(3), .int(7)], [.int(1), .real(2.5)], [.int(9), .int(1)],
])
people.filtered("city") { $0 != .null }.ordered(by: "name", ascending: false).select("name", "city").show()
people.joined(with: orders, on: "id").select("name", "amount").ordered(by: "amount").show()
people.joined(with: orders, on: "id").aggregated(by: "name", "amount", "total") { $0.reduce(0, +) }.show()
print([Value.text("b"), .int(3), .null, .real(0.5), .int(-1), .text("a")].sorted(), Value.int(2) < .real(1), max(Value.null, .int(0)))
