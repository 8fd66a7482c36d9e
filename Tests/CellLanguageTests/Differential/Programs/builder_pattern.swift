struct Query<Row> {
    private var source: [Row]
    private var steps: [String] = []
    init(_ s: [Row]) { source = s }
    private func with<R>(_ rows: [R], _ step: String) -> Query<R> { var q = Query<R>(rows); q.steps = steps + [step]; return q }
    func filter(_ p: (Row) -> Bool) -> Query { with(source.filter(p), "filter") }
    func filter<V: Equatable>(_ kp: KeyPath<Row, V>, _ v: V) -> Query { filter(kp, ==, v) }
    func filter<V>(_ kp: KeyPath<Row, V>, _ op: (V, V) -> Bool, _ v: V) -> Query { with(source.filter { op($0[keyPath: kp], v) }, "op") }
    func select<R>(_ f: (Row) -> R) -> Query<R> { with(source.map(f), "select \(R.self)") }
    func select<A, B>(_ a: KeyPath<Row, A>, _ b: KeyPath<Row, B>) -> Query<(A, B)> { select { ($0[keyPath: a], $0[keyPath: b]) } }
    func order<K: Comparable>(by k: (Row) -> K, desc: Bool = false) -> Query { with(source.sorted { desc ? k($0) > k($1) : k($0) < k($1) }, "order") }
    func order(by areInOrder: (Row, Row) -> Bool) -> Query { with(source.sorted(by: areInOrder), "cmp") }
    func group<K: Hashable & Comparable>(by k: (Row) -> K) -> Query<(key: K, rows: [Row])> {
        with(Dictionary(grouping: source, by: k).sorted { $0.key < $1.key }.map { (key: $0.key, rows: $0.value) }, "group")
    }
    func join<O, K: Equatable>(_ o: [O], on l: KeyPath<Row, K>, _ r: KeyPath<O, K>) -> Query<(Row, O)> {
        with(source.flatMap { a in o.filter { $0[keyPath: r] == a[keyPath: l] }.map { (a, $0) } }, "join")
    }
    func take(_ n: Int = 1) -> [Row] { Array(source.prefix(n)) }
    func callAsFunction() -> [Row] { source }
    func callAsFunction<R>(_ f: ([Row]) -> R) -> R { f(source) }
    var plan: String { steps.joined(separator: "→") }
}
extension Query where Row: Numeric { func sum() -> Row { callAsFunction().reduce(0, +) } }
extension Query where Row: Comparable { func order(desc: Bool = false) -> Query { order(by: { $0 }, desc: desc) } }
struct User { var id: Int; var name: String; var age: Int?; var team: String = "red" }
struct Order { let user: Int, price: Double; var qty = 1 }
let users = [User(id: 1, name: "Ada", age: 36), User(id: 2, name: "Bob", age: nil, team: "blue"), User(id: 3, name: "Cat", age: 20)]
let orders = [Order(user: 1, price: 9.5), Order(user: 3, price: 2, qty: 4), Order(user: 1, price: 30)]
let q = Query(users)
print(q.filter { $0.age != nil }.select(\.name)(), q.filter(\.team, "blue")().map(\.id), q.filter(\.age, nil).take().first!.name)
print(q.filter(\.id, >, 1).select(\.id, \.name)(), type(of: q.select(\.id, \.age)), q.filter(\.id, { $0 % $1 == 0 }, 2)().count)
print(q.order(by: \.name, desc: true).select { $0.name.first! }(), q.order { $0.age ?? 0 < $1.age ?? 0 }.select(\.id)(), q.order { -$0.id }.take()[0].id)
let g = q.group(by: \.team)
print(g().map(\.key), g.select { $0.rows.count }.sum(), g { $0.map { $0.rows.map(\.name) } }, type(of: g.select(\.rows.count)))
let j = q.join(orders, on: \.id, \.user)
print(j.select { $0.name + " \($1.price * Double($1.qty))" }(), j.plan, j.select { u, o in o.price }.sum(), j.select(\.1.qty).sum())
print(j.group { $0.0.name }.select { ($0.key, $0.rows.reduce(0) { $0 + $1.1.price }) }(), j { $0.map { $1.price }.max() ?? 0 })
print(Query([3, 1, 2]).order().take(2), Query([1.5, 1]).order(desc: true)(), Query(["b", "a"]).order(by: >)(), Query([1, 2.5]).sum())
print(q.select(\.age).filter { $0 != nil }.select { $0! / 2 }.plan, q.select { $0.age ?? 0 > 30 }(), q { $0.count }, q { $0.compactMap(\.age) })
