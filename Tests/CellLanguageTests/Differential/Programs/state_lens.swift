// State monad, lenses via key paths, zippers, lists as ADTs, type-class style Monoids
protocol Monoid { static var empty: Self { get }; static func <> (l: Self, r: Self) -> Self }
infix operator <> : AdditionPrecedence
extension String: Monoid { static var empty: String { "" }; static func <> (l: String, r: String) -> String { l + r } }
extension Array: Monoid { static var empty: [Element] { [] }; static func <> (l: [Element], r: [Element]) -> [Element] { l + r } }
extension Optional: Monoid where Wrapped: Monoid {
    static var empty: Self { nil }
    static func <> (l: Self, r: Self) -> Self { switch (l, r) { case let (a?, b?): return a <> b; case let (a, nil): return a; case let (nil, b): return b } }
}
struct Sum: Monoid { var v: Int; static let empty = Sum(v: 0); static func <> (l: Sum, r: Sum) -> Sum { Sum(v: l.v + r.v) } }
struct MaxOf<T: Comparable>: Monoid { var v: T?; static var empty: MaxOf { MaxOf(v: nil) }
    static func <> (l: MaxOf, r: MaxOf) -> MaxOf { guard let a = l.v else { return r }; guard let b = r.v else { return l }; return MaxOf(v: max(a, b)) } }
extension Sequence { func foldMap<M: Monoid>(_ f: (Element) -> M) -> M { reduce(M.empty) { $0 <> f($1) } } }
print(["a", "b"].foldMap { $0 + "!" }, (1...10).foldMap { Sum(v: $0) }.v, [3, 9, 2].foldMap { MaxOf(v: $0) }.v!)
print([nil, "x", nil, "y"].foldMap { (s: String?) in s } as Any, [1, 2].foldMap { [$0, $0] })

struct State<S, A> {
    let run: (S) -> (A, S)
    func bind<B>(_ f: @escaping (A) -> State<S, B>) -> State<S, B> { .init { s in let (a, s2) = self.run(s); return f(a).run(s2) } }
    static func pure(_ a: A) -> State { .init { (a, $0) } }
}
func push(_ x: Int) -> State<[Int], Void> { .init { ((), $0 + [x]) } }
let pop = State<[Int], Int?> { s in (s.last, Array(s.dropLast())) }
let prog = push(3).bind { push(4) }.bind { pop }.bind { a in pop.bind { b in push((a ?? 0) * (b ?? 0)).bind { State.pure([a, b]) } } }
print(prog.run([1]), prog.run([]).1)

struct Lens<W, P> {
    let get: (W) -> P, set: (P, W) -> W
    init(_ kp: WritableKeyPath<W, P>) { get = { $0[keyPath: kp] }; set = { p, w in var w = w; w[keyPath: kp] = p; return w } }
    init(get: @escaping (W) -> P, set: @escaping (P, W) -> W) { self.get = get; self.set = set }
    func over(_ f: @escaping (P) -> P) -> (W) -> W { { self.set(f(self.get($0)), $0) } }
    func then<Q>(_ o: Lens<P, Q>) -> Lens<W, Q> { .init(get: { o.get(self.get($0)) }, set: { q, w in self.set(o.set(q, self.get(w)), w) }) }
}
struct Address { var street: String; var zip: Int }
struct Person { var name: String; var home: Address }
let zipL = Lens(\Person.home).then(Lens(\.zip))
let bob = Person(name: "Bob", home: Address(street: "Elm", zip: 100))
print(zipL.get(bob), zipL.over { $0 + 1 }(bob), bob.home.zip)

indirect enum List<T> { case `nil`, cons(T, List)
    static func from<C: Collection>(_ c: C) -> List where C.Element == T { c.reversed().reduce(.nil) { .cons($1, $0) } }
    func map<U>(_ f: (T) -> U) -> List<U> { switch self { case .nil: return .nil; case let .cons(h, t): return .cons(f(h), t.map(f)) } }
    func fold<R>(_ z: R, _ f: (T, R) -> R) -> R { if case let .cons(h, t) = self { return f(h, t.fold(z, f)) } else { return z } }
    var reversed: List { var out = List.nil, cur = self; while case let .cons(h, t) = cur { out = .cons(h, out); cur = t }; return out }
    var array: [T] { fold([]) { [$0] + $1 } } }
let l = List.from(1...5)
print(l.map { $0 * $0 }.array, l.reversed.array, l.fold(0, -), List.from("abc").map { "\($0)\($0)" }.reversed.array)
print(List<Int>.from([1, 2]))
