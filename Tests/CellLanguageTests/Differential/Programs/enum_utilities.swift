enum Planet: Int, CaseIterable, Comparable {
    case mercury = 1, venus, earth, mars
    static func < (a: Planet, b: Planet) -> Bool { a.rawValue < b.rawValue }
    var next: Planet? { Planet(rawValue: rawValue + 1) }
    static let home = Planet.earth
    var isInner: Bool { self < .home }
    mutating func advance() { self = next ?? .mercury }
}
enum Signal: Character { case go = "g", stop = "s", wait = "w" }
enum Level: Double { case low = 0.25, high = 0.75; static let all: [Level] = [.low, .high] }
enum Either<Left, Right> {
    case left(Left), right(Right)
    func fold<T>(_ onLeft: (Left) -> T, _ onRight: (Right) -> T) -> T {
        switch self {
        case .left(let value): onLeft(value)
        case .right(let value): onRight(value)
        }
    }
}
extension Either: Equatable where Left: Equatable, Right: Equatable {}
print(Planet.allCases.map { "\($0)\($0.isInner ? "*" : "")" }, Planet.allCases.max()!, Planet.mars.next as Any)
var planet = Planet.mars
planet.advance()
print(planet, planet.rawValue, [Planet.mars, .venus].sorted(), Planet(rawValue: 9) == nil)
print("gsx".compactMap { Signal(rawValue: $0) }, Level.all.map(\.rawValue).reduce(0, +))
let values: [Either<Int, String>] = [.left(3), .right("three"), .left(-1)]
print(values.map { $0.fold({ "number \($0)" }, { "text \($0)" }) }, values[0] == .left(3), values.contains(.right("x")))
enum Unit { static let gram = 1.0; static func kilo(_ x: Double) -> Double { x * 1000 * gram } }
print(Unit.kilo(2.5))
indirect enum Expr {
    case num(Int), neg(Expr), add(Expr, Expr), mul(Expr, Expr)
    var value: Int {
        switch self {
        case .num(let n): n
        case .neg(let e): -e.value
        case let .add(a, b): a.value + b.value
        case let .mul(a, b): a.value * b.value
        }
    }
    static func + (a: Expr, b: Expr) -> Expr { .add(a, b) }
    static func * (a: Expr, b: Expr) -> Expr { .mul(a, b) }
}
print((.num(2) + .num(3) * .neg(.num(4))).value, Expr.mul(.num(6), .num(7)).value)
