func a<T>() -> T? { print(T.self); return nil }
func b<T>(_ type: T.Type = T.self) -> T? { print(T.self); return nil }
func c<T>() throws -> T { print(T.self); throw E.x }
func d<T>(_ t: T.Type = T.self) throws -> T { print(T.self); throw E.x }
func f<T>(_ t: T? = nil) throws -> T { print(T.self); throw E.x }
enum E: Error { case x }
let x: Int? = a()
let y: Int? = b()
do { let v: [Int]? = try c(); print(v as Any) } catch { }
do { let v: [Int]? = try d(); print(v as Any) } catch { }
do { let v: [Int]? = try f(); print(v as Any) } catch { }
do { let v: [Int]?? = try f(); print(v as Any) } catch { }
func g(_ n: Int?) {}
func h<T>() -> T { print(T.self); return 3 as! T }
g(h())
func k() throws -> Int? { try c() }
class C { func r<T>(_ t: T.Type = T.self) throws -> T { print(T.self); throw E.x }; func s<T>() throws -> T { print(T.self); throw E.x } }
do { let v: [Int]? = try C().r(); print(v as Any) } catch { }
do { let v: [Int]? = try C().s(); print(v as Any) } catch { }
do { let v: [Int]? = try C().r([Int].self); print(v as Any) } catch { }
let q: Int? = h()
