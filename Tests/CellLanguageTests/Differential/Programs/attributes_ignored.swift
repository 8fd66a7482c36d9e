struct P: Sendable { var x = 1 }
final class C: @unchecked Sendable { var n = 0 }
enum E: Error, Sendable { case a }
let f: @Sendable (Int) -> Int = { $0 + 1 }
print(P(), f(2), C().n)
func run(_ g: @Sendable () -> Void) { g() }
run { print("hi") }
@available(*, deprecated, message: "old") func old() -> Int { 3 }
print(old())
@inlinable public func pub() -> Int { 4 }
print(pub())
@inline(__always) fileprivate func k() -> Int { 5 }
print(k())
public struct Pub { public let a: Int; public init(a: Int) { self.a = a }; @usableFromInline internal var q: Int { 2 } }
print(Pub(a: 2))
@frozen public enum FE { case a, b }
print(FE.a)
protocol PP: Sendable { func f() }
func g<T: Sendable>(_ t: T) -> T { t }
print(g(3))
nonisolated(unsafe) var global = 3
print(global)
// MARK: - x
