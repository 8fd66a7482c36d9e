// Where associated types come from: properties, results, defaults, superclasses, conditions.
protocol Shape { associatedtype Unit: Comparable; var unit: Unit { get }; associatedtype Extra = Int; func extra() -> Extra }
extension Shape { func extra() -> Int { 3 } }
struct A: Shape { var unit = 2 }
struct B<T: Comparable>: Shape { var unit: T; typealias Extra = Int }
class C: Shape { let unit = "m" }
class D: C {}
enum E: Shape { case a; var unit: Double { 1 } }
protocol Node { associatedtype Child: Node; var children: [Child] { get } }
struct Leaf: Node { var children: [Leaf] = [] }
struct Tree: Node { var children = [Leaf()] }
protocol Coll { associatedtype Items: Sequence where Items.Element == Int; var items: Items { get } }
struct X: Coll { var items = [1, 2] }
struct Y: Coll { var items: Range<Int> { 0..<3 } }
protocol Factory { associatedtype Product; func make() -> Product }
struct F: Factory { func make() -> some CustomStringConvertible { 5 } }
struct G<P>: Factory { let build: () -> P; func make() -> P { build() } }
protocol Par { associatedtype Out; func parse(_ s: String) -> Out?; var other: [Out] { get } }
struct IntP: Par { func parse(_ s: String) -> Int? { Int(s) }; var other: [Int] { [] } }
struct Pair<L: Par, R: Par>: Par { let l: L; let r: R
  func parse(_ s: String) -> (L.Out, R.Out)? { if let a = l.parse(s), let b = r.parse(s) { (a, b) } else { nil } }
  var other: [(L.Out, R.Out)] { [] } }
extension Array: Shape where Element: Comparable { var unit: Int { count } }
protocol Has { associatedtype T; static var all: [T] { get }; init(_ t: T) }
struct H: Has { static let all = [1.5]; let v: Double; init(_ t: Double) { v = t } }
protocol Event { associatedtype Payload = Void; var payload: Payload { get } }
struct Quit: Event { var payload: Void { () } }
struct Key: Event { var payload: Character }
protocol Vis { associatedtype R; func num(_ n: Int) -> R; func add(_ a: R, _ b: R) -> R }
struct Ev: Vis { func num(_ n: Int) -> Int { n }; func add(_ a: Int, _ b: Int) -> Int { a + b } }
struct Sh: Vis { func num(_ n: Int) -> String { "\(n)" }; func add(_ a: String, _ b: String) -> String { a + b } }
protocol It: IteratorProtocol where Element == Int {}
struct Cnt: It { var n = 0; mutating func next() -> Int? { n += 1; return n < 3 ? n : nil } }
protocol Sub: Shape where Unit == Int { var k: Int { get } }
struct SS: Sub { var unit = 1; var k = 2 }
print(A().extra(), B(unit: 2).unit, D().unit, E.a.unit, Tree().children.count, X().items, Y().items, F().make(), G { 2 }.make(), [3, 1].unit, H.all, Key(payload: "a"), Ev().add(1, 2), Sh().add("a", "b"), SS())
print(Pair(l: IntP(), r: IntP()).parse("3")!)
var cnt = Cnt(); while let n = cnt.next() { print(n) }
