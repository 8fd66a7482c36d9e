struct Student: Hashable {
    let name: String
    var scores: [String: Int]
    var year = 1
}

extension Student {
    var average: Double? {
        guard !scores.isEmpty else { return nil }
        return Double(scores.values.reduce(0, +)) / Double(scores.count)
    }
    var grade: Character {
        guard let average else { return "-" }
        switch average {
        case 90...: return "A"
        case 80..<90: return "B"
        case 70..<80: return "C"
        default: return "F"
        }
    }
}

enum Order<Root> {
    case ascending((Root, Root) -> Bool)
    static func by<V: Comparable>(_ path: KeyPath<Root, V>, descending: Bool = false) -> Order {
        .ascending { descending ? $0[keyPath: path] > $1[keyPath: path] : $0[keyPath: path] < $1[keyPath: path] }
    }
    func compare(_ a: Root, _ b: Root) -> Bool {
        if case .ascending(let f) = self { return f(a, b) }
        return false
    }
}

extension Sequence {
    func sorted(_ orders: Order<Element>...) -> [Element] {
        sorted { a, b in
            for order in orders {
                if order.compare(a, b) { return true }
                if order.compare(b, a) { return false }
            }
            return false
        }
    }
    func grouped<K: Hashable>(by path: KeyPath<Element, K>) -> [K: [Element]] { Dictionary(grouping: self) { $0[keyPath: path] } }
}

var book = [
    Student(name: "Noor", scores: ["math": 93, "art": 88]),
    Student(name: "Ivo", scores: ["math": 71], year: 2),
    Student(name: "Bea", scores: [:]),
    Student(name: "Ada", scores: ["math": 99, "art": 85, "bio": 92], year: 2),
    Student(name: "Cem", scores: ["art": 70, "bio": 73]),
]
for i in book.indices where book[i].scores["bio"] == nil { book[i].scores["bio", default: 60] += i }
let raise = \Student.year
book[0][keyPath: raise] += 2
book[2][keyPath: \.scores["art"]] = 40
print(book.sorted(.by(\.grade), .by(\.name, descending: true)).map { "\($0.name):\($0.grade)" })
print(book.sorted(.by(\.year, descending: true), .by(\.name)).map(\.name))
let groups = book.grouped(by: \.grade)
for (grade, students) in groups.sorted(by: { $0.key < $1.key }) {
    print(grade, students.map(\.name).sorted().joined(separator: ", "), students.compactMap(\.average).max() ?? 0)
}
let subjects = Set(book.flatMap(\.scores.keys)).sorted()
print(subjects, subjects.map { s in book.compactMap { $0.scores[s] }.reduce(0, +) })
print(book.map(\.scores.count), book.map(\.name.count).reduce(0, max))
