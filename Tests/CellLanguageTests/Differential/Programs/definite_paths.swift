// Constants that get their value on every path, exactly once.
func classify(_ temperature: Double) -> (label: String, danger: Bool) {
    let label: String
    let danger: Bool
    switch temperature {
    case ..<0:
        label = "ice"
        danger = true
    case 0..<30:
        label = "fine"
        danger = false
    default:
        label = "hot"
        danger = temperature > 40
    }
    return (label, danger)
}
for t in [-5.0, 12.5, 33, 45] {
    let (label, danger) = classify(t)
    print(t, label, danger ? "!" : "")
}

let greeting: String
if classify(20).danger { greeting = "careful" } else { greeting = "enjoy" }
print(greeting)

func parse(_ text: String) -> Int {
    let value: Int
    do {
        value = try number(text)
    } catch {
        value = -1
    }
    return value
}
struct BadNumber: Error {}
func number(_ text: String) throws -> Int {
    guard let n = Int(text) else { throw BadNumber() }
    return n
}
print(parse("42"), parse("x"))

var slots: [Int]
slots = []
slots.append(parse("7"))
print(slots)

let table: [String: Int]
let names = ["a", "b", "c"]
var built: [String: Int] = [:]
for (index, name) in names.enumerated() { built[name] = index }
table = built
print(table.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: ","))
