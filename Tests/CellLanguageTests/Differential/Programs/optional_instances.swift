class V { let wheels = 4 }
final class B: V, CustomStringConvertible { var description: String { "bike" } }
print(Optional(B()) as Any)
let b: B? = B()
print(b as Any, [b], ["a": b])
let v: V? = B()
print(v as Any)
let a: Any = b as Any
print(a)
print(String(describing: b), "\(b as Any)")
protocol Pl: AnyObject { static var id: String { get }; init(n: Int) }
class Base: Pl { class var id: String { "base" }; let n: Int; required init(n: Int) { self.n = n } }
class Sub: Base { override class var id: String { "sub" } }
final class Other: Pl { static let id = "other"; init(n: Int) {} }
for t in [Base.self, Sub.self, Other.self] as [any Pl.Type] { let x = t.init(n: 1); print(type(of: x), t.id, type(of: x).id) }
let bt: Base.Type = Sub.self
print(type(of: bt.init(n: 2)))
func make<T: Pl>(_: T.Type) -> T { T(n: 3) }
print(type(of: make(Sub.self)), type(of: make(Base.self)), make(Sub.self))
struct Reg { var f: [String: (Int) -> any Pl] = [:]
 mutating func reg(_ ts: any Pl.Type...) { for t in ts { f[t.id] = { t.init(n: $0) } } } }
var r = Reg(); r.reg(Base.self, Sub.self)
print(type(of: r.f["sub"]!(3)))
