enum LineError: Error, CustomStringConvertible {
    case fields(Int), number(String, column: Int), range(Double)
    var description: String {
        switch self {
        case .fields(let n): "expected 3 fields, got \(n)"
        case let .number(text, column): "'\(text)' in column \(column)"
        case .range(let v) where v < 0: "negative \(v)"
        case .range(let v): "too large \(v)"
        }
    }
}
struct Row { var id: Int, label: Substring, value: Double }
func parse(_ line: String) throws(LineError) -> Row {
    let fields = line.split(separator: ";", omittingEmptySubsequences: false)
    guard fields.count == 3 else { throw .fields(fields.count) }
    guard let id = Int(fields[0]) else { throw .number(String(fields[0]), column: 1) }
    guard let value = Double(fields[2]), case 0...100 = value else {
        if let v = Double(fields[2]) { throw .range(v) }
        throw .number(String(fields[2]), column: 3)
    }
    return Row(id: id, label: fields[1], value: value)
}
for line in ["1;a;2.5", "x;b;1", "2;c", "3;d;-4", "4;e;400", "5;;y"] {
    do {
        let row = try parse(line)
        print(row.id, row.label, row.value)
    } catch .fields(let n) where n < 3 {
        print("short:", n)
    } catch {
        print("error:", error)
    }
}
