import Foundation

/// Text and numbers in rows under headings, as lines of aligned columns.
///
/// ```swift
/// var results = Table("run", "Fréchet distance", "seconds per epoch")
/// results.add("plain", 12.31, 41)
/// results.add("R1 penalty", 8.7, 55)
/// print(results)
/// ```
public struct Table: Sendable, Hashable {
    /// What stands above the columns.
    public let headings: [String]
    /// The rows as text.
    public private(set) var rows: [[String]] = []
    /// Which columns hold nothing but numbers so far: those are aligned on the right.
    private var isNumeric: [Bool]

    /// A table without rows.
    public init(_ headings: String...) { self.init(headings) }

    /// A table without rows.
    public init(_ headings: [String]) {
        self.headings = headings
        isNumeric = Array(repeating: true, count: headings.count)
    }

    /// Adds a row: text as it is, whole numbers in full, other numbers with four digits.
    public mutating func add(_ cells: Any...) { add(cells) }

    /// Adds a row; see ``add(_:)-(Any...)``.
    public mutating func add(_ cells: [Any]) {
        for (column, cell) in cells.enumerated() where isNumeric.indices.contains(column) {
            isNumeric[column] = isNumeric[column] && Self.isNumber(cell)
        }
        rows.append(cells.map(Self.text))
    }

    private static func isNumber(_ cell: Any) -> Bool { cell is any BinaryInteger || cell is any BinaryFloatingPoint }

    private static func text(_ cell: Any) -> String {
        let number: Double
        switch cell {
        case let value as Float: number = Double(value)
        case let value as Double: number = value
        default: return "\(cell)"
        }
        guard number.isFinite else { return "\(number)" }
        // Digits behind the point, so that four count; none of them hidden by powers of ten before a millionth.
        guard number != 0, abs(number) >= 1e-6, abs(number) < 1e9 else { return String(format: "%.3g", number) }
        let digits = Int(log10(abs(number)).rounded(.down))
        return String(format: "%.\(max(0, min(8, 3 - digits)))f", number)
    }
}

extension Table: CustomStringConvertible {
    /// The table as text: a line of headings, a rule, and a line for each row.
    public var description: String {
        let columns = max(headings.count, rows.map(\.count).max() ?? 0)
        let all = [headings] + rows
        let widths = (0..<columns).map { column in
            all.map { $0.indices.contains(column) ? Self.width($0[column]) : 0 }.max() ?? 0
        }
        func line(_ cells: [String]) -> String {
            let padded = (0..<columns).map { column in
                let cell = cells.indices.contains(column) ? cells[column] : ""
                let space = String(repeating: " ", count: widths[column] - Self.width(cell))
                let isRight = isNumeric.indices.contains(column) && isNumeric[column] && !rows.isEmpty
                return isRight ? space + cell : cell + space
            }
            let text = padded.joined(separator: "  ")
            return String(text.reversed().drop { $0 == " " }.reversed())
        }
        let rule = widths.map { String(repeating: "─", count: $0) }.joined(separator: "  ")
        return ([line(headings), rule] + rows.map(line)).joined(separator: "\n")
    }

    /// How many places a text takes where every letter is as wide as the other; letters of East Asia take two.
    private static func width(_ text: String) -> Int {
        text.reduce(0) { sum, letter in
            let first = letter.unicodeScalars.first?.value ?? 0
            let isWide =
                (0x1100...0x115f).contains(first) || (0x2e80...0xa4cf).contains(first)
                || (0xac00...0xd7a3).contains(first) || (0xf900...0xfaff).contains(first)
                || (0xfe30...0xfe6f).contains(first) || (0xff00...0xff60).contains(first)
                || (0x1f300...0x1faff).contains(first)
            return sum + (isWide ? 2 : 1)
        }
    }
}
