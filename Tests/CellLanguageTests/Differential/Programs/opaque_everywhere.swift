protocol P { var n: Int { get } }
struct A: P { var n = 1 }
func f(_ b: Bool) -> some P { 
  if b { fatalError("todo") }
  return A()
}
enum E: Error { case x }
protocol Q { associatedtype B: P; func b() -> B }
struct R: Q { func b() -> some P { A() } }
let qs: [any Q] = [R()]

extension Q { func again() -> some P { b() } }
print(R().again().n)
class Base { func make() -> some P { A() } }
class Sub: Base {}
print(Sub().make().n)
let maker: () -> any P = { R().b() }
print(maker().n)
var list = [R().b()]
list.append(R().b())
print(list.count, list.map(\.n))
let dict = ["a": R().b()]
print(dict["a"]?.n ?? 0)
func take<T: P>(_ t: T) -> [T] { [t, t] }
print(take(R().b()).count, type(of: take(R().b())))
let pair = (R().b(), 1)
print(pair.0.n)
let opt: Optional = R().b()
print(opt?.n ?? 5)
if case let x? = opt { print(x.n) }
func closure() -> some P { let f = { A(n: 4) }; return f() }
print(closure().n, [closure(), closure()].map { $0.n }.reduce(0, +))
let kp = \A.n
print((closure() as? A).map { $0[keyPath: kp] } ?? -1)
