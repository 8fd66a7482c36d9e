class Report {
    let rows: [Int]
    private(set) var computations = 0
    lazy var total: Int = computeTotal()
    lazy var squares: [Int] = rows.map { $0 * $0 }
    lazy var title: String = {
        "Report of \(rows.count) rows"
    }()
    init(rows: [Int]) { self.rows = rows }
    private func computeTotal() -> Int {
        computations += 1
        return rows.reduce(0, +)
    }
}
let report = Report(rows: [1, 2, 3])
print(report.computations)
print(report.total, report.total, report.computations)
report.total = 100
print(report.total)
print(report.squares, report.title)
struct Lookup {
    let words: [String]
    lazy var index: [String: Int] = Dictionary(uniqueKeysWithValues: words.enumerated().map { ($1, $0) })
    lazy var longest = words.max { $0.count < $1.count } ?? ""
}
var lookup = Lookup(words: ["pear", "fig", "banana"])
print(lookup.index["fig"] ?? -1, lookup.longest)
