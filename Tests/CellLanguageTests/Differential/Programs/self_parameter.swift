func memoize<A: Hashable, B>(_ f: @escaping ((A) -> B, A) -> B) -> (A) -> B {
    var seen: [A: B] = [:]
    func go(_ a: A) -> B { if let b = seen[a] { return b }; let b = f(go, a); seen[a] = b; return b }
    return go
}
let fib = memoize { (self: (Int) -> Int, n: Int) -> Int in n < 2 ? n : self(n - 1) + self(n - 2) }
print(fib(30))
func typeName<T>(_: T.Type) -> String { "\(T.self)" }
print(typeName((() throws -> Void).self), typeName(((Int) -> Int).self))
func summary<T: FixedWidthInteger>(_ type: T.Type) -> String { "\(T.self): \(T.bitWidth) \(T.min)" }
let types: [any FixedWidthInteger.Type] = [Int8.self, UInt16.self]
for t in types { print(summary(t)) }
