extension MutableCollection where Self: RandomAccessCollection, Element: Comparable {
    mutating func insertionSort() {
        guard var i = indices.first else { return }
        formIndex(after: &i)
        while i < endIndex {
            var j = i
            while j > startIndex {
                let k = index(before: j)
                if self[j] < self[k] { swapAt(j, k) } else { break }
                j = k
            }
            formIndex(after: &i)
        }
    }
}
var xs = [5, 2, 9, 1]; xs.insertionSort(); print(xs)
var sl = xs[1...]; sl[2] = 0; sl.insertionSort(); print(sl)
func bubble<C: MutableCollection & RandomAccessCollection>(_ c: inout C) where C.Element: Comparable, C.Index == Int {
    for i in c.startIndex..<c.endIndex { for j in c.startIndex..<c.endIndex - 1 - (i - c.startIndex) where c[j] > c[j + 1] { c.swapAt(j, j + 1) } }
}
bubble(&xs); print(xs)
extension MutableCollection {
    mutating func mapInPlace(_ f: (Element) throws -> Element) rethrows { var i = startIndex; while i != endIndex { self[i] = try f(self[i]); formIndex(after: &i) } }
    mutating func fill(with e: Element) { for i in indices { self[i] = e } }
}
xs.mapInPlace { $0 * 10 }; print(xs)
var g = [[1, 2], [3]]; g[0].fill(with: 7); print(g)
struct Grid: MutableCollection, RandomAccessCollection {
    var cells: [Int]
    var startIndex: Int { 0 }
    var endIndex: Int { cells.count }
    subscript(i: Int) -> Int { get { cells[i] } set { cells[i] = newValue } }
}
var grid = Grid(cells: [3, 1, 2])
grid.insertionSort(); print(grid.cells)
grid.swapAt(0, 2); grid.reverse(); print(grid.cells); grid.sort(by: >); print(grid); grid.sort(); print(grid)
let p = grid.partition { $0 > 1 }; print(p, grid.cells)
