struct Grid<Cell> {
    let width: Int, height: Int
    private var cells: [Cell]
    init(width: Int, height: Int, _ make: (Int, Int) -> Cell) {
        self.width = width
        self.height = height
        var made: [Cell] = []
        for y in 0..<height { for x in 0..<width { made.append(make(x, y)) } }
        cells = made
    }
    subscript(x: Int, y: Int) -> Cell {
        get { cells[y * width + x] }
        set { cells[y * width + x] = newValue }
    }
    subscript(safe x: Int, y: Int) -> Cell? {
        guard (0..<width).contains(x), 0..<height ~= y else { return nil }
        return self[x, y]
    }
    subscript<T>(row y: Int, as transform: (Cell) -> T) -> [T] {
        (0..<width).map { transform(self[$0, y]) }
    }
    func neighbours(_ x: Int, _ y: Int) -> [Cell] {
        let offsets = [(-1, 0), (1, 0), (0, -1), (0, 1)]
        return offsets.compactMap { dx, dy in self[safe: x + dx, y + dy] }
    }
    mutating func update(_ change: (inout Cell, Int, Int) -> Void) {
        for y in 0..<height { for x in 0..<width { change(&self[x, y], x, y) } }
    }
}
extension Grid where Cell: Numeric {
    var total: Cell { (0..<height).reduce(0) { sum, y in (0..<width).reduce(sum) { $0 + self[$1, y] } } }
    static func + (a: Grid, b: Grid) -> Grid { Grid(width: a.width, height: a.height) { a[$0, $1] + b[$0, $1] } }
}
extension Grid: Equatable where Cell: Equatable {}
var heights = Grid(width: 3, height: 2) { x, y in x + 10 * y }
heights[2, 1] += 100
print(heights[row: 1, as: { "\($0)m" }], heights.total)
print(heights.neighbours(1, 0).sorted(), heights[safe: 5, 0] as Any)
heights.update { cell, x, _ in if x == 0 { cell = -1 } }
print(heights[row: 0, as: { $0 }], (heights + heights)[2, 1])
print(heights == heights, heights == Grid(width: 3, height: 2) { _, _ in 0 })
let names = Grid(width: 2, height: 1) { x, _ in ["left", "right"][x] }
print(names[1, 0], names[row: 0, as: \.count])
