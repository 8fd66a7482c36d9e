precedencegroup Pipe {
    associativity: left
    higherThan: AssignmentPrecedence
}
precedencegroup Compose {
    associativity: right
    higherThan: Pipe
}
infix operator |>: Pipe
infix operator >>>: Compose
infix operator <>: AdditionPrecedence

func |> <A, B>(x: A, f: (A) throws -> B) rethrows -> B { try f(x) }
func >>> <A, B, C>(f: @escaping (A) -> B, g: @escaping (B) -> C) -> (A) -> C { { g(f($0)) } }
func curry<A, B, C>(_ f: @escaping (A, B) -> C) -> (A) -> (B) -> C { { a in { b in f(a, b) } } }
func flip<A, B, C>(_ f: @escaping (A) -> (B) -> C) -> (B) -> (A) -> C { { b in { a in f(a)(b) } } }
func memoize<K: Hashable, V>(_ body: @escaping ((K) -> V, K) -> V) -> (K) -> V {
    var memo: [K: V] = [:]
    func go(_ k: K) -> V {
        if let v = memo[k] { return v }
        let v = body(go, k)
        memo[k] = v
        return v
    }
    return go
}

let add = curry(+) as (Int) -> (Int) -> Int
let shout: (String) -> String = { $0.uppercased() } >>> { $0 + "!" }
print(3 |> add(4) |> String.init |> shout, 10 |> flip(curry(-))(3))
print([1, 2, 3].map(add(10) >>> { $0 * 2 }), "a,b,,c" |> { (s: String) in s.split(separator: ",") } >>> { $0.count })
let fib: (Int) -> Int = memoize { fib, n in n < 2 ? n : fib(n - 1) + fib(n - 2) }
print(fib(80), (0..<10).map(fib))

protocol Monoid { static var identity: Self { get }; static func <> (a: Self, b: Self) -> Self }
extension Sequence where Element: Monoid { func folded() -> Element { reduce(.identity, <>) } }
extension String: Monoid { static let identity = ""; static func <> (a: String, b: String) -> String { a + b } }
struct MaxInt: Monoid { var v: Int; static var identity: Self { .init(v: .min) }; static func <> (a: Self, b: Self) -> Self { a.v > b.v ? a : b } }
print(["ab", "cd"].folded(), [3, 9, 2].map(MaxInt.init(v:)).folded().v, [MaxInt]().folded().v == Int.min)

struct Track { var title: String; var artist: String; var secs: Int; var rating: Int? }
let tracks = [Track(title: "Echo", artist: "Nova", secs: 201, rating: 4), Track(title: "Drift", artist: "Alma", secs: 180, rating: nil),
    Track(title: "Blue", artist: "Nova", secs: 180, rating: 5), Track(title: "Arc", artist: "Alma", secs: 245, rating: 4)]
typealias Order<T> = (T, T) -> Bool?
func by<T, V: Comparable>(_ kp: KeyPath<T, V>, descending: Bool = false) -> Order<T> {
    { a, b in
        let (x, y) = (a[keyPath: kp], b[keyPath: kp])
        return x == y ? nil : (x < y) != descending
    }
}
extension Sequence {
    func sorted(_ orders: Order<Element>...) -> [Element] {
        sorted { a, b in orders.lazy.compactMap { $0(a, b) }.first ?? false }
    }
    func grouped<K: Hashable>(by f: (Element) -> K) -> [K: [Element]] { Dictionary(grouping: self, by: f) }
    func sum<N: Numeric>(of kp: KeyPath<Element, N>) -> N { reduce(0) { $0 + $1[keyPath: kp] } }
}
print(tracks.sorted(by(\.artist), by(\.secs, descending: true)).map(\.title))
print(tracks.sorted(by(\.secs), by(\.title)).map(\.title), tracks.sum(of: \.secs), tracks.map(\.title.count))
print(tracks.grouped(by: \.artist).mapValues { $0.compactMap(\.rating).reduce(0, +) }.sorted { $0.key < $1.key }.map { "\($0) \($1)" })
var first = tracks[0]
let fields: [WritableKeyPath<Track, String>] = [\.title, \.artist]
for f in fields { first[keyPath: f] += "*" }
first[keyPath: \.rating]? -= 3
print(first, first.rating.map { $0 > 2 } ?? false)
var calls = 0
let lazySquares = (1...).lazy.map { n -> Int in calls += 1; return n * n }.filter { $0 % 2 == 1 }
print(Array(lazySquares.prefix(4)), calls > 0, lazySquares.first { $0 > 50 }!)
print(Array(sequence(state: (0, 1)) { s -> Int? in defer { s = (s.1, s.0 + s.1) }; return s.0 }.prefix { $0 < 60 }))
print(zip("abc", 1...).flatMap { Array(repeating: $0, count: $1) }.map(String.init).joined(), stride(from: 10, to: 0, by: -3).map { $0 })
