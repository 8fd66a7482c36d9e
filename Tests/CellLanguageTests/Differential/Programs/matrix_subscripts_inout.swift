func raise(_ value: inout Double, by amount: Double) -> Double { let old = value; value += amount; return old }
func rotate(_ values: inout [Double]) { values.append(values.removeFirst()) }
struct Matrix {
    private(set) var storage: [Double]
    let columns: Int
    init(rows: Int, columns: Int) { storage = Array(repeating: 0, count: rows * columns); self.columns = columns }
    subscript(row: Int, column: Int) -> Double {
        get { storage[row * columns + column] }
        set { storage[row * columns + column] = newValue }
    }
    subscript(row row: Int) -> [Double] {
        get { Array(storage[row * columns..<(row + 1) * columns]) }
        set { storage.replaceSubrange(row * columns..<(row + 1) * columns, with: newValue) }
    }
}
var m = Matrix(rows: 2, columns: 3)
m[0, 1] = 5
m[1, 2] += 2
_ = raise(&m[0, 2], by: 7)
rotate(&m[row: 0])
print(m.storage)
m[row: 1][0] = 4
m[row: 1].reverse()
print(m.storage)
