import Foundation

// A teacher's grade book: averages, letter grades, a text table, ranking with ties.
struct Assessment: Equatable {
    let title: String
    let weight: Double
    let score: Double
}

struct Student: CustomStringConvertible {
    let name: String
    var assessments: [Assessment] = []

    var average: Double? {
        let total = assessments.map(\.weight).reduce(0, +)
        guard total > 0 else { return nil }
        return assessments.reduce(0) { $0 + $1.score * $1.weight } / total
    }

    var letter: Character {
        switch average {
        case .some(90...): return "A"
        case .some(80..<90): return "B"
        case .some(70..<80): return "C"
        case .some: return "F"
        case .none: return "-"
        }
    }

    var description: String {
        let shown = average.map { String(format: "%6.2f", $0) } ?? "   n/a"
        return name.padding(toLength: 10, withPad: " ", startingAt: 0) + shown + " " + String(letter)
    }
}

var book = [
    Student(name: "Ada", assessments: [.init(title: "Quiz", weight: 1, score: 95), .init(title: "Exam", weight: 3, score: 91.5)]),
    Student(name: "Blaise", assessments: [.init(title: "Quiz", weight: 1, score: 72), .init(title: "Exam", weight: 3, score: 88)]),
    Student(name: "Carl"),
    Student(name: "Dorothy-Anne Long", assessments: [.init(title: "Quiz", weight: 2, score: 60.25)]),
]
book[2].assessments.append(Assessment(title: "Late quiz", weight: 0, score: 100))
for student in book { print(student) }

let ranked = book.compactMap { s in s.average.map { (s.name, $0) } }.sorted { $0.1 > $1.1 }
for (place, entry) in ranked.enumerated() {
    print("\(place + 1). \(entry.0): \(entry.1)")
}
let byLetter = Dictionary(grouping: book, by: \.letter)
for letter in byLetter.keys.sorted() {
    print(letter, byLetter[letter, default: []].map(\.name).joined(separator: ", "))
}
print(book.map { $0.average ?? .nan }.filter { !$0.isNaN }.max() ?? 0)
print(book.allSatisfy { !$0.assessments.isEmpty }, book[0].assessments.contains(.init(title: "Quiz", weight: 1, score: 95)))
