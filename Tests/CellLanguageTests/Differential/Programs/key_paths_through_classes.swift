protocol Named { var name: String { get set } }
struct A: Named { var name = "a"; var n = 1 }
class B: Named { var name = "b"; lazy var long = name + name; var seen = 0 { didSet { print("seen \(oldValue) -> \(seen)") } } }
class C: B { var extra = 2.5 }
func rename<T: Named>(_ value: inout T, to name: String) { value[keyPath: \.name] = name }
var a = A(); rename(&a, to: "aa"); print(a)
var c = C(); rename(&c, to: "cc"); print(c.name)
c[keyPath: \.seen] += 2
let p: ReferenceWritableKeyPath<B, Int> = \.seen
c[keyPath: p] = 9
let b: B = c
b[keyPath: \.name] = "via b"
print(c.name, c[keyPath: \C.extra], c[keyPath: \.long])
let any: any Named = a
print(any[keyPath: \.name])
var paths: [WritableKeyPath<A, Int>] = []
paths.append(\.n)
paths.append(\A.n)
for path in paths { a[keyPath: path] *= 10 }
print(a.n)
struct Matrix { var cells: [[Int]]
    subscript(row: Int, column: Int) -> Int { get { cells[row][column] } set { cells[row][column] = newValue } } }
var m = Matrix(cells: [[1, 2], [3, 4]])
let corner = \Matrix.[1, 1]
m[keyPath: corner] += 10
print(m[keyPath: corner], m[keyPath: \.cells[0][1]], m.cells)
var i = 0
let path = \Matrix.cells[i]
i = 1
print(m[keyPath: path])
typealias Getter<T> = KeyPath<T, String>
func show<T>(_ items: [T], _ get: Getter<T>) -> String { items.map { $0[keyPath: get] }.joined(separator: ",") }
print(show([A(), a], \.name))
let steps = [\A.name.count, \A.n]
print(steps.map { a[keyPath: $0] })
let writable = \A.n as KeyPath<A, Int>
print(writable is WritableKeyPath<A, Int>, (writable as? WritableKeyPath<A, Int>) != nil)
if let w = writable as? WritableKeyPath<A, Int> { a[keyPath: w] = 3 }
print(a.n)
enum Field: CaseIterable { case name, n
    var text: (A) -> String { switch self { case .name: return { $0[keyPath: \.name] }; case .n: return { String($0[keyPath: \.n]) } } } }
print(Field.allCases.map { $0.text(a) })
let lookup: [Field: PartialKeyPath<A>] = [.name: \.name, .n: \.n]
print(Field.allCases.map { a[keyPath: lookup[$0]!] })
func get<T, V>(_ path: KeyPath<T, V>) -> (T) -> V { { $0[keyPath: path] } }
print([a, A()].map(get(\.name)), zip([a], [b]).map { ($0[keyPath: \.n], $1[keyPath: \.seen]) })
func update<T>(_ value: T, _ change: (inout T) -> Void) -> T { var copy = value; change(&copy); return copy }
print(update(a) { $0[keyPath: \.name] = "up" }.name)
func with<T, V>(_ value: T, _ path: WritableKeyPath<T, V>, _ new: V) -> T { var copy = value; copy[keyPath: path] = new; return copy }
print(with(a, \.n, 77), with((1, "x"), \.0, 5), with([1, 2, 3], \.[1], 9))
