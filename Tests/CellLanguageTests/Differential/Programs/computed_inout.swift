// Copy-in copy-out of computed properties and subscripts given as inout.
struct Celsius {
    var degrees: Double
    var reads = 0
    var fahrenheit: Double {
        get { degrees * 9 / 5 + 32 }
        set { degrees = (newValue - 32) * 5 / 9 }
    }
}
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
func raise(_ value: inout Double, by amount: Double) -> Double { let old = value; value += amount; return old }
func rotate(_ values: inout [Double]) { values.append(values.removeFirst()) }
var t = Celsius(degrees: 100)
print(raise(&t.fahrenheit, by: 18), t.degrees)
t.fahrenheit -= 36
print(t.degrees.rounded())
var m = Matrix(rows: 2, columns: 3)
m[0, 1] = 5
m[1, 2] += 2
_ = raise(&m[0, 2], by: 7)
rotate(&m[row: 0])
m[row: 1][0] = 4
m[row: 1].reverse()
print(m.storage)
var days = [Celsius(degrees: 1), Celsius(degrees: 2)]
_ = raise(&days[1].fahrenheit, by: 9)
days[0].fahrenheit = 50
print(days.map { $0.degrees })
final class Model { var weights = [1.0, 2.0]; var scale: Double { get { weights[0] } set { weights = weights.map { $0 * newValue } } } }
let model = Model()
_ = raise(&model.weights[1], by: 0.5)
_ = raise(&model.scale, by: 1)
model.scale *= 2
print(model.weights)
func update(_ pair: inout (Int, Int), with change: (inout Int) -> Void) { change(&pair.0); change(&pair.1) }
var pair = (1, 2)
update(&pair) { $0 *= 10 }
print(pair)
var dictionary = ["a": 1]
func increment(_ value: inout Int) { value += 1 }
increment(&dictionary["a"]!)
increment(&dictionary["b", default: 40])
func clear(_ value: inout Int?) { value = nil }
clear(&dictionary["a"])
print(dictionary)
var array = [3, 1, 2]
array.withUnsafeCount { print($0) }
extension Array { func withUnsafeCount(_ body: (Int) -> Void) { body(count) } }
