// Lazy stored properties: computed once, at the first use, with self.
struct Report {
    let values: [Double]
    var title = "report"
    init(_ values: [Double]) { self.values = values }
    lazy var mean: Double = {
        print("computing mean of \(title)")
        return values.reduce(0, +) / Double(values.count)
    }()
    lazy var spread: Double = values.map { abs($0 - mean) }.max() ?? 0
    lazy var labels = values.map { "\($0)" }
}
var report = Report([1, 2, 6])
report.title = "q1"
print(report.mean, report.spread)
print(report.mean, report.labels)
var other = report
other.mean = 50
print(report.mean, other.mean)

final class Tree {
    let depth: Int
    lazy var children: [Tree] = depth == 0 ? [] : [Tree(depth - 1), Tree(depth - 1)]
    lazy var size: Int = 1 + children.reduce(0) { $0 + $1.size }
    lazy var describe: () -> String = { [unowned self] in "tree of \(self.size)" }
    init(_ depth: Int) {
        self.depth = depth
        print("made", depth)
    }
}
let tree = Tree(2)
print("before")
print(tree.size, tree.describe())
tree.children.append(Tree(0))
print(tree.children.count, tree.size)
