final class Report {
    var source: [Int]!
    lazy var total: Int = source.reduce(0, +)
    init(_ source: [Int]? = nil) { self.source = source }
}
let good = Report([1, 2, 3])
print(good.total)
let bad = Report()
print("reading")
print(bad.total)
