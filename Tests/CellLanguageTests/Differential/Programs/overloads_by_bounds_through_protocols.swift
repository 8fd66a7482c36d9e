protocol A {}
protocol B {}
struct X: A {}
struct Y: B {}
protocol P { init<T: A>(_ t: T); func f<T: A>(_ t: T) -> Int }
protocol Q: P { init<T: B>(_ t: T); func f<T: B>(_ t: T) -> Int }
struct S: Q { var n: Int
 init<T: A>(_ t: T) { n = 1 }
 init<T: B>(_ t: T) { n = 2 }
 func f<T: A>(_ t: T) -> Int { n * 10 }
 func f<T: B>(_ t: T) -> Int { n * 100 }
}
func make<T: Q>(_ type: T.Type) -> (T, T, Int, Int) { let a = T(X()), b = T(Y()); return (a, b, a.f(X()), b.f(Y())) }
print(make(S.self))
