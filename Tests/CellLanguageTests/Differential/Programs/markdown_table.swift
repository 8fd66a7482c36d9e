enum Alignment { case left, center, right }

struct Column {
    var title: String
    var alignment: Alignment = .left
}

struct Table {
    var columns: [Column]
    var rows: [[String]] = []

    mutating func add(_ cells: Any...) { rows.append(cells.map { "\($0)" }) }

    private func pad(_ text: String, _ width: Int, _ alignment: Alignment) -> String {
        let space = width - text.count
        switch alignment {
        case .left: return text + String(repeating: " ", count: space)
        case .right: return String(repeating: " ", count: space) + text
        case .center:
            let left = space / 2
            return String(repeating: " ", count: left) + text + String(repeating: " ", count: space - left)
        }
    }

    func render() -> String {
        let widths = columns.indices.map { i in
            max(3, columns[i].title.count, rows.map { $0[i].count }.max() ?? 0)
        }
        func line(_ cells: [String]) -> String {
            let padded = zip(cells, zip(widths, columns)).map { pad($0, $1.0, $1.1.alignment) }
            return "| " + padded.joined(separator: " | ") + " |"
        }
        let rule = zip(widths, columns).map { width, column -> String in
            let dashes = String(repeating: "-", count: width - 1)
            switch column.alignment {
            case .left: return dashes + "-"
            case .right: return dashes + ":"
            case .center: return ":" + String(dashes.dropFirst()) + ":"
            }
        }
        return ([line(columns.map(\.title)), line(rule)] + rows.map(line)).joined(separator: "\n")
    }
}

var table = Table(columns: [Column(title: "Item"), Column(title: "Qty", alignment: .right), Column(title: "State", alignment: .center)])
table.add("Apples", 12, true)
table.add("Pears", 3.5, Optional(2) as Any)
table.add("Cherries", 1_000, [1, 2])
print(table.render())
