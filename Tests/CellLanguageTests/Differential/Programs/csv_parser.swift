import Foundation

enum CSVError: Error, LocalizedError {
    case missingColumn(String)
    case badNumber(row: Int, column: String, text: String)
    case unterminatedQuote(line: Int)

    var errorDescription: String? {
        switch self {
        case .missingColumn(let name): return "There is no column named \(name)."
        case let .badNumber(row, column, text): return "Row \(row), \(column): '\(text)' is not a number."
        case .unterminatedQuote(let line): return "Line \(line) has an open quote."
        }
    }
}

func fields(of line: String, number: Int) throws -> [String] {
    var fields: [String] = []
    var field = ""
    var quoted = false
    let characters = Array(line)
    var i = 0
    while i < characters.count {
        let c = characters[i]
        if quoted {
            if c == "\"" {
                if i + 1 < characters.count && characters[i + 1] == "\"" {
                    field.append("\"")
                    i += 1
                } else {
                    quoted = false
                }
            } else {
                field.append(c)
            }
        } else if c == "\"" {
            quoted = true
        } else if c == "," {
            fields.append(field)
            field = ""
        } else {
            field.append(c)
        }
        i += 1
    }
    if quoted { throw CSVError.unterminatedQuote(line: number) }
    return fields + [field]
}

let text = """
name,city,age
"Smith, John",Berlin,42
"Ann ""Annie"" Lee",Paris,35
Zoe,Rome,29
"""

func rows(_ text: String) throws -> [[String: String]] {
    let lines = text.components(separatedBy: "\n")
    let header = try fields(of: lines[0], number: 1)
    return try lines.dropFirst().enumerated().map { index, line in
        let values = try fields(of: line, number: index + 2)
        return Dictionary(uniqueKeysWithValues: zip(header, values))
    }
}

func total(_ column: String, in rows: [[String: String]]) throws -> Int {
    var sum = 0
    for (index, row) in rows.enumerated() {
        guard let text = row[column] else { throw CSVError.missingColumn(column) }
        guard let number = Int(text) else { throw CSVError.badNumber(row: index, column: column, text: text) }
        sum += number
    }
    return sum
}

do {
    let table = try rows(text)
    for row in table { print(row["name", default: "?"], "|", row["city"] ?? "-", "|", row["age"]!) }
    print("total age:", try total("age", in: table))
    print(try total("city", in: table))
} catch {
    print("error:", error.localizedDescription)
}
for bad in ["a,\"b", "x"] {
    do { print(try fields(of: bad, number: 7)) } catch let error as CSVError { print(error, error.errorDescription ?? "") }
}
print((try? total("height", in: rows(text))) as Any)
