import Foundation

struct Table {
    enum Alignment { case left, right, center }
    var header: [String]
    var rows: [[String]] = []
    var alignments: [Alignment]

    private func pad(_ text: String, to width: Int, _ alignment: Alignment) -> String {
        let gap = max(0, width - text.count)
        switch alignment {
        case .left: return text + String(repeating: " ", count: gap)
        case .right: return String(repeating: " ", count: gap) + text
        case .center:
            let left = gap / 2
            return String(repeating: " ", count: left) + text + String(repeating: " ", count: gap - left)
        }
    }
    var widths: [Int] {
        header.indices.map { column in ([header] + rows).map { $0[column].count }.max() ?? 0 }
    }
    func render() -> String {
        let widths = self.widths
        func line(_ cells: [String]) -> String {
            "| " + zip(cells, widths).enumerated().map { i, pair in pad(pair.0, to: pair.1, alignments[i]) }.joined(separator: " | ") + " |"
        }
        let rule = "+" + widths.map { String(repeating: "-", count: $0 + 2) }.joined(separator: "+") + "+"
        return ([rule, line(header), rule] + rows.map(line) + [rule]).joined(separator: "\n")
    }
}
let csv = "name,age,score\n\"Lovelace, Ada\",36,99.5\nTuring,41,98.25\nHopper,85,100"
func fields(of line: String) -> [String] {
    var result: [String] = [], current = "", quoted = false
    for character in line {
        switch character {
        case "\"": quoted.toggle()
        case "," where !quoted: result.append(current); current = ""
        default: current.append(character)
        }
    }
    return result + [current]
}
var lines = csv.components(separatedBy: "\n").map(fields)
var table = Table(header: lines.removeFirst().map { $0.localizedCapitalized }, alignments: [.left, .center, .right])
for line in lines { table.rows.append([line[0], line[1], String(format: "%.1f", Double(line[2]) ?? .nan)]) }
print(table.render())
let average = lines.compactMap { Double($0[2]) }.reduce(0, +) / Double(lines.count)
print(String(format: "%-10@average: %6.2f", "", average))
print(table.widths, lines.map { $0[0].range(of: ",") != nil })
