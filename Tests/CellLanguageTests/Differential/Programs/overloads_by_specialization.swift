protocol P {}
extension Int: P {}
class A: P {}
class B: A {}
func f(_ a: Any) -> String { "Any" }
func f<T>(_ a: T) -> String { "T" }
print(f(1), f("x"), f([1]), f(Optional(1) as Any))
func g(_ a: any P) -> String { "any P" }
func g<T: P>(_ a: T) -> String { "T: P" }
print(g(1), g(A()), g(B()), g(B() as any P))
func h(_ a: A) -> String { "A" }
func h<T: P>(_ a: T) -> String { "T: P" }
print(h(1), h(A()), h(B()))
func k(_ a: A?) -> String { "A?" }
func k(_ a: B) -> String { "B" }
func k<T>(_ a: T) -> String { "T" }
print(k(A()), k(B()), k(nil as A?))
func m<T>(_ a: T) -> String { "T" }
func m<T>(_ a: [T]) -> String { "[T]" }
func m<T>(_ a: T?) -> String { "T?" }
func m<T: P>(_ a: T) -> String { "T: P" }
func m<T: P>(_ a: [T]) -> String { "[T: P]" }
print(m(1), m("a"), m([1]), m(["a"]), m(Optional(1)), m(Optional("a")))
func n(_ a: Double) -> String { "Double" }
func n(_ a: Int) -> String { "Int" }
func n(_ a: Any) -> String { "Any" }
print(n(1), n(1.5), n("a"))
func o<S: Sequence>(_ s: S) -> String { "Sequence" }
func o<S: Collection>(_ s: S) -> String { "Collection" }
func o<S: Collection>(_ s: S) -> String where S.Element == Int { "Collection of Int" }
func o(_ s: [Int]) -> String { "[Int]" }
print(o([1]), o(["a"]), o(Set([1])), o(stride(from: 0, to: 3, by: 1)), o("text"))
func q(_ f: () -> Int) -> String { "Int" }
func q(_ f: () -> Double) -> String { "Double" }
func q<T>(_ f: () -> T) -> String { "T" }
print(q { 1 }, q { 1.5 }, q { "a" })
struct W { 
  func r(_ a: Any) -> String { "Any" }
  func r<T: Equatable>(_ a: T) -> String { "Equatable" }
  func r<T: Comparable>(_ a: T) -> String { "Comparable" }
  func r(_ a: String) -> String { "String" }
  func r(_ a: String?) -> String { "String?" }
}
print(W().r(1), W().r("s"), W().r(true), W().r(Optional("s")), W().r((1, 2)))
