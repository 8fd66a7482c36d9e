protocol C: Equatable { var label: String { get }; func merged(with o: Self) -> Self }
extension C { func tryMerge(_ o: any C) -> Self? { (o as? Self).map(merged(with:)) }
 func same() -> Self { self }
 func list() -> [Self] { [self, self] }
 func pair() -> (Self, Int) { (self, 1) }
 func dict() -> [String: Self] { ["a": self] } }
struct P: C { var x = 0; var label: String { "p\(x)" }; func merged(with o: P) -> P { P(x: x + o.x) } }
var items: [any C] = [P(x: 1)]
if let m = items[0].tryMerge(P(x: 4)) { items[0] = m }
print(items.map { $0.label })
let s = items[0].same()
print(s.label)
items.append(items[0].same())
print(items.map { $0.label }, items)
print(items[0].list().map { $0.label })
print(items[0].pair().0.label)
print(items[0].dict()["a"]!.label)
protocol D { var n: Int { get }; func next() -> Self?; func all() -> [Self]; init(n: Int) }
struct X: D { var n: Int; func next() -> X? { n < 3 ? X(n: n + 1) : nil }; func all() -> [X] { [self] } }
var d: any D = X(n: 2)
if let e = d.next() { d = e; print(e.n, d.n) }
print(d.next() == nil, d.all().map { $0.n })
