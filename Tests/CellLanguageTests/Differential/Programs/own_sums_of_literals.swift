// A cell's own sum of arrays is meant for literals, too, where they can be what it takes.
func + (a: [Double], b: [Double]) -> [Double] { zip(a, b).map { $0 + $1 } }
print([1, 2] + [3, 4])
print([1.5] + [1])
print([1, 2.5] + [3, 4], ["a"] + ["b"])
let x = [1.0, 2.0]
print(x + x, x + [1, 1])

struct Row: ExpressibleByArrayLiteral, CustomStringConvertible {
    var values: [Double]
    init(arrayLiteral values: Double...) { self.values = values }
    var description: String { "row \(values)" }
    static func + (a: Row, b: Row) -> Row { [a.values[0] + b.values[0]] }
}
let row: Row = [1, 2] + [3, 4]
print(row, row + [10], [1, 2] + row, ["x"] + ["y"], [true] + [])
