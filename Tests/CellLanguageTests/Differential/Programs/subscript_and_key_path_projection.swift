struct Matrix<Scalar: Numeric & Comparable> {
    private var storage: [Scalar]
    let rows: Int, columns: Int
    init(rows: Int, columns: Int, _ value: Scalar = 0) {
        self.rows = rows
        self.columns = columns
        storage = Array(repeating: value, count: rows * columns)
    }
    subscript(r: Int, c: Int) -> Scalar {
        get { storage[r * columns + c] }
        set { storage[r * columns + c] = newValue }
    }
    subscript(row r: Int) -> ArraySlice<Scalar> { storage[r * columns..<(r + 1) * columns] }
    subscript(where test: (Scalar) -> Bool) -> [Scalar] { storage.filter(test) }
    var largest: Scalar? { storage.max() }
}
var m = Matrix<Int>(rows: 2, columns: 3)
for r in 0..<m.rows { for c in 0..<m.columns { m[r, c] = (r + 1) * (c - 1) } }
m[1, 2] *= 10
(m[0, 0], m[0, 2]) = (m[0, 2], m[0, 0])
print(Array(m[row: 0]), m[row: 1].reduce(0, +), m[where: { $0 > 0 }], m.largest ?? 0)
struct Person { var name: String; var address: Address }
struct Address { var street: String; var zip: Int? }
func update<R, V>(_ root: R, _ path: WritableKeyPath<R, V>, _ value: V) -> R {
    var copy = root
    copy[keyPath: path] = value
    return copy
}
let ann = Person(name: "Ann", address: Address(street: "Main", zip: nil))
let moved = update(update(ann, \.address.zip, 1234), \.address.street, "Side")
print(moved.address, ann.address.zip as Any, [ann, moved].map(\.address.street), [ann, moved].compactMap(\.address.zip))
