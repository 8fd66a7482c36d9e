enum R: Error { case u(Any.Type) }
final class C {
    var instances: [Int: Any] = [:]
    func resolve<T>(_ type: T.Type = T.self) throws -> T {
        print(T.self, type)
        throw R.u(type)
    }
    func take<T>(_ type: T.Type) -> Bool { let a: Any? = nil; if let b = a as? T { print(b); return true }; return false }
}
let c = C()
do { let v: [Int]? = try c.resolve(); print(v as Any) } catch { print(error) }
print(c.take([Int].self), c.take([Int]?.self))
func cast<T>(_ t: T.Type, _ a: Any?) -> T? { a as? T }
print(cast(Int?.self, nil) as Any, cast(Int?.self, 3) as Any, cast(Int?.self, "x") as Any, cast(Int.self, nil) as Any)
let n: Any? = nil
if let z = n as? Int? { print("cast", z as Any) } else { print("no") }
func viaDict<T>(_ t: T.Type, _ d: [Int: Any]) -> String { if let c = d[1] as? T { return "found \(c)" }; return "none" }
print(viaDict(Int?.self, [:]), viaDict(Int?.self, [1: 2]), viaDict(Int.self, [:]))
