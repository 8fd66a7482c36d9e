protocol P { var n: Int { get } }
struct Leaf: P { let n = 1 }
struct Wrap<T: P>: P { let t: T; var n: Int { t.n + 1 } }
print("before")
func a() -> some P { Wrap(t: b()) }
func b() -> some P { Wrap(t: a()) }
