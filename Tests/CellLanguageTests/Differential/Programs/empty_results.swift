// Calls without a result give ().
func go(_ n: Int) { }
print([1].map { go($0) }, [1].map(go), [go(1)], (go(1), 2))
let a: Any = go(2)
print(a)
func g<T>(_ x: T) { print(T.self, x) }
g(go(1))
g([1, 2].forEach { _ in })
print([1].forEach { _ in })
var list = [1]
print(list.append(2), list.sort())
let o: Int? = 1
print(o.map { go($0) } as Any, "\(go(1))")
final class C { func f() {} ; var p = 1 }
let c: C? = C()
print(c?.f() as Any, (c?.p = 3) as Any, C().f())

// A closure whose value is dropped is worse than one whose value is taken.
extension Int {
    func times(_ f: (Int) -> Void) { for i in 0..<self { f(i) } }
    func times<T>(_ f: (Int) -> T) -> [T] { (0..<self).map(f) }
}
func both(_ f: (Int) -> Void) -> String { "void" }
func both<T>(_ f: (Int) -> T) -> String { "T" }
print(3.times { $0 * $0 }, 2.times { "\($0)" })
3.times { print("t\($0)", terminator: " ") }
print(both { $0 * 2 }, both { print($0) }, both { _ in }, both { _ in 1 })
