enum Shape { case circle(radius: Double), rect(width: Double, height: Double), polygon([(x: Double, y: Double)]), named(String, of: Int?) }
func describe(_ shape: Shape?) -> String {
    switch shape {
    case nil: return "nothing"
    case .circle(radius: 0)?: return "point"
    case .circle(let r)? where r < 0: return "impossible"
    case let .circle(radius)?: return "circle \(radius)"
    case .rect(let w, let h)? where w == h: return "square \(w)"
    case .some(.rect(width: 1..<10, height: let h)): return "narrow, \(h) high"
    case .rect?: return "wide"
    case .polygon(let points)? where points.isEmpty: return "void"
    case .polygon(let points)?:
        guard case let (x, y)? = points.first, x != y else { return "polygon of \(points.count)" }
        return "polygon from \(x),\(y)"
    case .named("unit", of: _)?: return "unit"
    case .named(let n, of: let sides?)?: return "\(n) with \(sides)"
    case .named(let n, of: .none)?: return n
    }
}
let shapes: [Shape?] = [nil, .circle(radius: 0), .circle(radius: -1), .circle(radius: 2), .rect(width: 3, height: 3), .rect(width: 9.5, height: 1), .rect(width: 10, height: 1),
    .polygon([]), .polygon([(1, 1), (2, 2)]), .polygon([(1, 2)]), .named("unit", of: 3), .named("hexagon", of: 6), .named("blob", of: nil)]
for shape in shapes { print(describe(shape), terminator: "; ") }
print()
let mixed: [Any] = [1, "two", 3.0, [4, 5], ("six", 7), { 8 } as () -> Int, Optional(9) as Any, ["ten": 10], UInt8(11), "x" as Character]
for value in mixed {
    switch value {
    case 0 as Int: print("zero", terminator: " ")
    case let n as Int where n > 5: print("big \(n)", terminator: " ")
    case is Int, is UInt8: print("int", terminator: " ")
    case let s as String: print("string \(s.count)", terminator: " ")
    case let (s, n) as (String, Int): print("pair \(s) \(n)", terminator: " ")
    case let list as [Int]: print("list \(list.reduce(0, +))", terminator: " ")
    case let dict as [String: Int]: print("dict \(dict)", terminator: " ")
    case let f as () -> Int: print("function \(f())", terminator: " ")
    case _ as Double: print("double", terminator: " ")
    default: print("other \(type(of: value))", terminator: " ")
    }
}
print()
for case .named(let name, of: let sides?) in shapes.compactMap({ $0 }) where sides > 3 { print(name, sides) }
for case let (i, .rect(w, _)?) in shapes.enumerated() { print(i, w, terminator: " ") }
print()
if case .rect(let w, let h)? = shapes[4], case 1...5 = w, h > 2 { print("inside") }
let point = (3, -3)
switch point { case (0, 0): print("origin"); case (let x, 0), (0, let x): print("axis", x); case let (x, y) where x == -y: print("anti", x); case _: print("else") }
var queue: [Int?] = [1, nil, 3]
while case let next?? = queue.popLast() { print("pop", next) }
print(queue.count)
func ~= (pattern: (Int) -> Bool, value: Int) -> Bool { pattern(value) }
func multiple(of k: Int) -> (Int) -> Bool { { $0 % k == 0 } }
print((1...6).map { n in switch n { case multiple(of: 6): "fizzbuzz"; case multiple(of: 3): "buzz"; case multiple(of: 2): "fizz"; default: String(n) } })
