struct Poly {
    var coeffs: [Double]
    init(_ c: Double...) { coeffs = c }
    func callAsFunction(_ x: Double) -> Double { coeffs.reversed().reduce(0) { $0 * x + $1 } }
    func callAsFunction(at xs: [Double]) -> [Double] { xs.map { self($0) } }
    func callAsFunction(_ xs: Int...) -> [Int] { xs.map { Int(self(Double($0))) } }
    func callAsFunction<T: BinaryInteger>(exact x: T) -> T { T(self(Double(Int(x)))) }
    subscript(_ i: Int) -> Double {
        get { i < coeffs.count ? coeffs[i] : 0 }
        set { while coeffs.count <= i { coeffs.append(0) }; coeffs[i] = newValue }
    }
}
struct Grid<T> {
    let w: Int, h: Int
    private var cells: [T]
    init(w: Int, h: Int, fill: T) { (self.w, self.h) = (w, h); cells = .init(repeating: fill, count: w * h) }
    subscript(x: Int, y: Int) -> T {
        get { cells[y * w + x] }
        set { cells[y * w + x] = newValue }
    }
    subscript(row y: Int) -> ArraySlice<T> { cells[(y * w)..<((y + 1) * w)] }
    subscript(col x: Int) -> [T] { (0..<h).map { self[x, $0] } }
    subscript(x: Int, y: Int, or d: T) -> T { (0..<w).contains(x) && (0..<h).contains(y) ? self[x, y] : d }
    subscript(where p: (T) -> Bool) -> [(x: Int, y: Int)] {
        (0..<h).flatMap { y in (0..<w).filter { p(self[$0, y]) }.map { ($0, y) } }
    }
    static subscript(n: Int) -> String { "Grid<\(T.self)>#\(n)" }
    func callAsFunction<U>(_ f: (T) throws -> U) rethrows -> [U] { try cells.map(f) }
}
var p = Poly(1, 2, 3)
print(p(2), p(2.5), p(at: [0, 1, 2]), p(1, 2, 3), p(exact: UInt8(3)), type(of: p(exact: Int16(2))))
let ints: [Int] = p(2)
print(ints, type(of: p(2)), [0, 0.5].map { p($0) })
p[4] = 1
p[0] += 10
print(p.coeffs, p[9], type(of: p[1]))
var g = Grid(w: 3, h: 2, fill: 0)
g[1, 1] = 5
g[2, 0] -= 1
print(g[row: 1], g[col: 1], g[9, 9, or: -7], type(of: g[row: 0]), type(of: g))
print(g[where: { $0 != 0 }].map { "\($0.x),\($0.y)" }, g { $0 * 2 }, g { "\($0)" }.joined())
print(Grid<Bool>[3], type(of: g { $0 > 0 }))
var gd = Grid(w: 2, h: 1, fill: 1.5)
gd[0, 0] = 2
print(gd(\.description), type(of: gd))
var names: [String: [Int]] = [:]
names["a", default: []].append(4)
names["a", default: [0]] += [5, 6]
names["b", default: [0]].insert(1, at: 0)
print(names["a"]!, names["b"]!, names["c", default: [9]].first!, names["c"] == nil)
struct Adder { var base = 0; func callAsFunction(_ n: Int, times k: Int = 1) -> Int { base + n * k } }
print([1, 2, 3].map { Adder(base: 10)($0) }, Adder()(4, times: 3), Adder().callAsFunction(2))
