import Foundation

struct Student {
    let name: String
    var grades: [Double]

    var average: Double {
        guard !grades.isEmpty else { return 0 }
        return grades.reduce(0, +) / Double(grades.count)
    }

    var letter: Character {
        switch average {
        case 90...: return "A"
        case 80..<90: return "B"
        case 70..<80: return "C"
        case 60..<70: return "D"
        default: return "F"
        }
    }
}

let students = [
    Student(name: "Alice", grades: [92.5, 88, 95]),
    Student(name: "Bob", grades: [75, 68.5, 80]),
    Student(name: "Charlie", grades: [55, 61, 48]),
    Student(name: "Dora", grades: []),
]

print("Name".padding(toLength: 10, withPad: " ", startingAt: 0) + "Average  Grade")
print(String(repeating: "-", count: 25))
for student in students.sorted(by: { $0.average > $1.average }) {
    let name = student.name.padding(toLength: 10, withPad: " ", startingAt: 0)
    print("\(name)\(String(format: "%7.2f", student.average))  \(student.letter)")
}

let all = students.flatMap { $0.grades }
let mean = all.reduce(0, +) / Double(all.count)
let variance = all.map { pow($0 - mean, 2) }.reduce(0, +) / Double(all.count - 1)
print("n=\(all.count) mean=\(String(format: "%.3f", mean)) sd=\(String(format: "%.3f", sqrt(variance)))")
let byLetter = Dictionary(grouping: students, by: \.letter)
for (letter, group) in byLetter.sorted(by: { $0.key < $1.key }) {
    print("\(letter): \(group.map(\.name).joined(separator: ", "))")
}
if let best = students.max(by: { $0.average < $1.average }) {
    print("Best: \(best.name) with \(best.average)")
}
print(students[0])
