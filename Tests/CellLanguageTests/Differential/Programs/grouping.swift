struct Student { let name: String; let year: Int; let mark: Double }
let students = [
    Student(name: "Ada", year: 1, mark: 5.5), Student(name: "Ben", year: 2, mark: 4.0),
    Student(name: "Cleo", year: 1, mark: 4.5), Student(name: "Dan", year: 3, mark: 5.0),
    Student(name: "Eve", year: 2, mark: 6.0),
]
let byYear = Dictionary(grouping: students, by: { $0.year })
for year in byYear.keys.sorted() {
    let group = byYear[year] ?? []
    let average = group.map(\.mark).reduce(0, +) / Double(group.count)
    print(year, group.map(\.name), average)
}
let parity = Dictionary(grouping: 1...10) { $0 % 2 == 0 ? "even" : "odd" }
print(parity["even"]!, parity["odd"]!)
let byInitial = Dictionary(grouping: ["apple", "avocado", "banana"], by: { $0.first! })
print(byInitial.map { "\($0.key): \($0.value.count)" }.sorted())
let best = byYear.mapValues { $0.max { $0.mark < $1.mark }!.name }
print(best.sorted { $0.key < $1.key }.map { $0.value })
let counts = students.reduce(into: [Int: Int]()) { $0[$1.year, default: 0] += 1 }
print(counts.sorted(by: <).map { "\($0.key)x\($0.value)" })
