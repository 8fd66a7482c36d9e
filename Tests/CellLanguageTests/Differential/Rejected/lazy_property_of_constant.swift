struct Report {
    let values: [Double]
    lazy var mean = values.reduce(0, +) / Double(values.count)
    var title = "report"
}
var draft = Report(values: [1, 2, 3])
print(draft.mean)
let final = Report(values: [2, 4])
print(final.title)
print(final.mean)
