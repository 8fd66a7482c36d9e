class Shape { class var sides: Int { 0 }; var name: String { "\(Self.sides)-gon" }; required init() {}
  class func make() -> Self { Self() }
  func copy() -> Self { type(of: self).init() }
  static func describe() -> String { "shape with \(sides) sides, \(label())" }
  class func label() -> String { "L" } }
class Square: Shape { override class var sides: Int { 4 }; override class func label() -> String { "Q" + super.label() }; func area() -> Int { 16 } }
final class Tri: Shape { override class var sides: Int { super.sides + 3 } }
let all: [Shape] = [Shape(), Square(), Tri()]
for s in all { print(s.name, type(of: s).sides, type(of: s).label(), type(of: s)) }
print(Square.make().area(), Square.describe(), Tri.describe(), Shape.describe())
let c = Square().copy(); print(c.area(), type(of: c))
let kinds: [Shape.Type] = [Shape.self, Square.self, Tri.self]
print(kinds.map { $0.init().name }, kinds.map { $0.sides })
let k: Shape.Type = Bool.random() ? Square.self : Square.self
print(k.init().name, k.label(), k is Square.Type)
protocol Unit { static var symbol: String { get }; static func parse(_ s: String) -> Int; var v: Int { get } }
struct Meter: Unit { static let symbol = "m"; static func parse(_ s: String) -> Int { s.count }; let v: Int }
struct Foot: Unit { static var symbol: String { "ft" }; static func parse(_ s: String) -> Int { s.count * 2 }; let v: Int }
let units: [any Unit] = [Meter(v: 1), Foot(v: 2)]
for u in units { print(u.v, type(of: u).symbol, type(of: u).parse("abc")) }
func show<T: Unit>(_ t: T.Type) -> String { t.symbol + T.symbol }
print(show(Meter.self), show(Foot.self))
class Model { static var made = 0; var id: Int; required init(id: Int) { self.id = id; Model.made += 1 }
  class func build(_ n: Int) -> [Model] { (0..<n).map { Self(id: $0) } }
  static var shared: Model = Model(id: 99)
  class var table: String { "models" }; var path: String { "\(type(of: self).table)/\(id)" } }
class User: Model { override class var table: String { "users" } }
print(User.build(2).map(\.path), Model.build(1)[0].path, Model.made, User.shared.path, type(of: User.build(1)[0]))
