extension Array {
    func kind() -> String { "any" }
}
extension Array where Element == Int {
    func kind() -> String { "ints" }
}
let a = [1, 2]
print(a.kind())
print([1, 2].kind())
let s = [3].kind()
print(s)
struct Box<T> { var v: T }
extension Box { func tell() -> String { "box" } }
extension Box where T == Int { func tell() -> String { "int box" } }
extension Box where T: Comparable { func tell() -> String { "ordered box" } }
print(Box(v: 1).tell(), Box(v: "a").tell(), Box(v: [1]).tell())
extension Box where T == Int { var shape: String { "i\(v)" } }
extension Box { var shape: String { "any" } }
print(Box(v: 3).shape, Box(v: true).shape)
extension Collection { func kind2() -> String { "collection" } }
extension Collection where Element: Equatable { func kind2() -> String { "equatable" } }
extension Sequence { func kind2() -> String { "sequence" } }
print([1].kind2(), "abc".kind2(), [{ 1 }].kind2(), stride(from: 0, to: 2, by: 1).kind2())
func generic<T>(_ b: Box<T>) -> String { b.tell() }
func ordered<T: Comparable>(_ b: Box<T>) -> String { b.tell() }
print(generic(Box(v: 1)), ordered(Box(v: 1)))
