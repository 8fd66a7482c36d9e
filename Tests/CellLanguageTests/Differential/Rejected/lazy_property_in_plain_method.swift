struct Table {
    var cells: [[Int]]
    lazy var total = cells.joined().reduce(0, +)
    func show() -> String {
        "\(cells.count) rows, \(total)"
    }
}
print(Table(cells: [[1], [2]]).show())
