struct V<S> {
    let n: Int
    static func f(_ n: Int) -> Self { Self(n: n) }
    static func && (a: Self, b: Self) -> Self { Self(n: a.n + b.n) }
    static func ++ (a: Self, b: Self) -> Self { Self(n: a.n + b.n) }
    func when(_ k: Int) -> Self { Self(n: n * k) }
    var twice: Self { Self(n: n * 2) }
}
infix operator ++: AdditionPrecedence
struct P { let n: Int; static func f(_ n: Int) -> P { P(n: n) }; func when(_ k: Int) -> P { P(n: n * k) }; static func + (a: P, b: P) -> P { P(n: a.n + b.n) } }
let p: P = .f(1) + .f(2).when(3)
let q: P = .f(1).when(2) + .f(2)
let a: V<Int> = .f(1).when(2)
let b: V<Int> = .f(1) ++ .f(2)
let c: V<Int> = .f(1) ++ .f(2).when(3)
let c1: V<Int> = .f(1) ++ .f(2).twice
let e: V<Int> = .f(1) && .f(2).when(3) && .f(4).twice.twice
let g: V<Int>? = .f(3).twice
enum Shade { case red, green; var next: Shade { self == .red ? .green : .red }; static let favorite = Shade.green; static func of(_ n: Int) -> Shade { n == 0 ? .red : .green } }
let h: Shade = .favorite.next
let shades: [Shade] = [.red.next, .of(0), .of(1).next.next]
print(p.n, q.n, a.n, b.n, c.n, c1.n, e.n, g?.n ?? 0, h, shades, h == .of(1).next, Shade.red == .green.next)
