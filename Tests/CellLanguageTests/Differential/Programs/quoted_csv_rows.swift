enum CSVError: Error, CustomStringConvertible {
    case unterminatedQuote(line: Int)
    case raggedRow(line: Int, expected: Int, found: Int)

    var description: String {
        switch self {
        case .unterminatedQuote(let line): return "line \(line): quote never closed"
        case let .raggedRow(line, expected, found): return "line \(line): \(found) fields, expected \(expected)"
        }
    }
}

struct CSV {
    private(set) var header: [String] = []
    private(set) var rows: [[String: String]] = []

    init(_ text: String, separator: Character = ",") throws {
        for (number, line) in text.split(whereSeparator: \.isNewline).enumerated() {
            let fields = try CSV.fields(in: line, separator: separator, line: number + 1)
            if header.isEmpty {
                header = fields
                continue
            }
            guard fields.count == header.count else {
                throw CSVError.raggedRow(line: number + 1, expected: header.count, found: fields.count)
            }
            rows.append(Dictionary(uniqueKeysWithValues: zip(header, fields)))
        }
    }

    private static func fields(in line: Substring, separator: Character, line number: Int) throws -> [String] {
        var fields: [String] = []
        var current = ""
        var quoted = false
        var iterator = line.makeIterator()
        var pending: Character? = nil
        while let c = pending ?? iterator.next() {
            pending = nil
            switch (c, quoted) {
            case ("\"", true):
                if let following = iterator.next() {
                    if following == "\"" { current.append("\"") } else {
                        quoted = false
                        pending = following
                    }
                } else { quoted = false }
            case ("\"", false): quoted = true
            case (separator, false):
                fields.append(current)
                current.removeAll()
            default: current.append(c)
            }
        }
        if quoted { throw CSVError.unterminatedQuote(line: number) }
        return fields + [current]
    }

    subscript(row: Int, column: String) -> String? { rows.indices ~= row ? rows[row][column] : nil }
}

let text = """
name,city,quote
Ann,Oslo,"Hello, ""world""!"
Bob,"New York",

"""
do {
    let csv = try CSV(text)
    print(csv.header, csv.rows.count)
    print(csv[0, "quote"] ?? "-", csv[1, "city"]!, csv[1, "quote"]!.isEmpty, csv[5, "name"] as Any)
}
for bad in ["a,b\n1", "a\n\"x"] {
    do { _ = try CSV(bad) } catch let error as CSVError { print("refused:", error) }
}
print((try? CSV("x;y\n1;2", separator: ";"))?.rows.first?.sorted { $0.key < $1.key } ?? [])
