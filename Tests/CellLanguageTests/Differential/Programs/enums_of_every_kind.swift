enum Planet: Double, CaseIterable {
    case mercury = 3.303e+23, venus = 4.869e+24, earth = 5.976e+24
    static let G = 6.67300E-11
    var radius: Double {
        switch self { case .mercury: 2.4397e6; case .venus: 6.0518e6; case .earth: 6.37814e6 }
    }
    var surfaceGravity: Double { Planet.G * rawValue / (radius * radius) }
    func weight(of mass: Double) -> Double { mass * surfaceGravity }
}
for p in Planet.allCases { print(p, (p.weight(of: 10) * 100).rounded() / 100) }
enum Barcode { case upc(Int, Int, Int, Int); case qr(String) }
var code = Barcode.upc(8, 85909, 51226, 3)
switch code { case .upc(let a, let b, let c, let d): print("UPC: \(a), \(b), \(c), \(d)."); case .qr(let s): print(s) }
code = .qr("ABC")
if case .qr(let text) = code, text.hasPrefix("A") { print("QR", text, code) }
enum Compass: String { case north = "N", south, east = "E", west
    init?(degrees: Int) { switch degrees { case 0: self = .north; case 90: self = .east; case 180: self = .south; case 270: self = .west; default: return nil } }
    mutating func turnRight() { self = switch self { case .north: .east; case .east: .south; case .south: .west; case .west: .north } }
}
var heading = Compass(degrees: 0)!
heading.turnRight(); heading.turnRight()
print(heading, heading.rawValue, Compass(rawValue: "west") as Any, Compass(rawValue: "S") as Any, Compass(degrees: 45)?.rawValue ?? "none")
enum Level: Int, Comparable, CaseIterable { case debug = 10, info = 20, warning = 30, error
    static func < (a: Level, b: Level) -> Bool { a.rawValue < b.rawValue } }
print(Level.error.rawValue, Level.allCases.filter { $0 >= .info }, Level.info < .error, Level.allCases.map(\.rawValue).reduce(0, +))
enum Tree<T: Comparable> {
    case empty
    indirect case node(Tree, T, Tree)
    init(_ values: T...) { self = .empty; values.forEach { insert($0) } }
    mutating func insert(_ v: T) {
        switch self {
        case .empty: self = .node(.empty, v, .empty)
        case .node(var l, let x, var r):
            if v < x { l.insert(v) } else if v > x { r.insert(v) } else { return }
            self = .node(l, x, r)
        }
    }
    var inOrder: [T] { if case let .node(l, x, r) = self { return l.inOrder + [x] + r.inOrder } else { return [] } }
    var height: Int { switch self { case .empty: return 0; case .node(let l, _, let r): return 1 + max(l.height, r.height) } }
    func contains(_ v: T) -> Bool {
        guard case .node(let l, let x, let r) = self else { return false }
        return x == v || (v < x ? l : r).contains(v)
    }
}
let t = Tree(5, 2, 8, 1, 9, 3)
print(t.inOrder, t.height, t.contains(8), t.contains(7), Tree<String>().inOrder)
print(Tree("b", "a"))
enum Op: Character, CaseIterable { case add = "+", sub = "-", mul = "*"
    var apply: (Int, Int) -> Int { switch self { case .add: (+); case .sub: (-); case .mul: (*) } } }
print(Op.allCases.map { "\(7)\($0.rawValue)\(3)=\($0.apply(7, 3))" }, Op(rawValue: "/") == nil)
enum Either<L, R> { case left(L), right(R)
    func fold<T>(_ l: (L) -> T, _ r: (R) -> T) -> T { switch self { case .left(let x): l(x); case .right(let x): r(x) } } }
let mixed: [Either<Int, String>] = [.left(1), .right("two"), .left(3)]
print(mixed.map { $0.fold({ "\($0 * 10)" }, { $0.uppercased() }) }, mixed)
