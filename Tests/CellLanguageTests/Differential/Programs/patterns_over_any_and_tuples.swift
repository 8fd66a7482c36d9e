struct Point { var x, y: Int }
func classify(_ value: Any) -> String {
    switch value {
    case 0 as Int: return "zero"
    case let n as Int where n < 0: return "negative \(n)"
    case let n as Int: return "int \(n)"
    case is Double: return "double"
    case let s as String where s.isEmpty: return "empty text"
    case let s as String: return "text of \(s.count)"
    case let (a, b) as (Int, Int): return "pair \(a),\(b)"
    case let p as Point: return "point \(p.x)"
    case let f as (Int) -> Int: return "function giving \(f(2))"
    case let xs as [Int]: return "ints \(xs.reduce(0, +))"
    case Optional<Any>.none: return "nil"
    default: return "something: \(type(of: value))"
    }
}
let things: [Any] = [0, -5, 7, 2.5, "", "héé", (1, 2), Point(x: 3, y: 4), { (n: Int) in n * 21 }, [1, 2, 3], ["a": 1], Int?.none as Any, UInt8(3)]
for t in things { print(classify(t)) }
func quadrant(_ p: (x: Int, y: Int)) -> String {
    switch p {
    case (0, 0): "origin"
    case (_, 0): "x axis"
    case (0, let y): "y axis at \(y)"
    case let (x, y) where x == y: "diagonal"
    case (1..., 1...): "I"
    case (..<0, 1...): "II"
    case (..<0, ..<0): "III"
    default: "IV"
    }
}
for p in [(0, 0), (3, 0), (0, -2), (2, 2), (1, 5), (-1, 5), (-1, -5), (4, -4)] { print(p, quadrant((p.0, p.1)), separator: " → ") }
enum Op { case push(Int), pop, jump(to: Int, if: (Int) -> Bool), add, halt }
func run(_ ops: [Op]) -> [Int] {
    var stack: [Int] = [], pc = 0, steps = 0
    loop: while pc < ops.count {
        steps += 1
        guard steps < 100 else { break }
        switch ops[pc] {
        case .push(let n): stack.append(n)
        case .pop: _ = stack.popLast()
        case .add where stack.count < 2: break loop
        case .add: stack.append(stack.removeLast() + stack.removeLast())
        case .jump(let target, let test):
            if let top = stack.last, test(top) { pc = target; continue loop }
        case .halt: break loop
        }
        pc += 1
    }
    return stack + [steps]
}
print(run([.push(1), .push(3), .add, .jump(to: 1, if: { $0 < 10 }), .halt, .pop]), run([.add]))
let pairs: [(String, Int?)] = [("a", 1), ("b", nil), ("c", 3)]
for case let (name, value?) in pairs where value > 1 { print(name, value) }
if case let (_, n?) = pairs[0], case 1...5 = n { print("in range") }
let nested: Int?? = .some(nil)
switch nested { case .none: print("outer"); case .some(.none): print("inner"); case let .some(.some(v)): print(v) }
guard case ("c", let last?)? = pairs.last else { fatalError() }
print(last, pairs.compactMap(\.1))
