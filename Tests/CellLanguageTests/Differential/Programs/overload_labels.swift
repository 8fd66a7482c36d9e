struct Ruler {
    func measure(_ x: Int) -> String { "int \(x)" }
    func measure(_ x: Double) -> String { "double \(x)" }
    func measure(_ x: String) -> String { "string \(x)" }
    func measure(_ x: Character) -> String { "char \(x)" }
    func measure<T>(_ x: T) -> String { "generic \(x)" }
    func measure<T>(_ x: [T]) -> String { "array of \(T.self)" }
    func measure<T: Comparable>(_ x: T, _ y: T) -> String { "pair max \(max(x, y))" }
    func measure(from x: Int, to y: Int) -> String { "span \(y - x)" }
    func measure(from x: Double, by y: Double) -> String { "scaled \(x * y)" }
    func measure(_ xs: Int...) -> String { "variadic \(xs)" }
}

let r = Ruler()
print(r.measure(3))
print(r.measure(3.0))
print(r.measure("3"))
print(r.measure("c" as Character))
print(r.measure(true))
print(r.measure([1, 2]))
print(r.measure([1, 2.0]))
print(r.measure([]  as [String]))
print(r.measure(1, 2))
print(r.measure(1, 2.5))
print(r.measure("a", "b"))
print(r.measure(1, 2, 3))
print(r.measure())
print(r.measure(from: 2, to: 9))
print(r.measure(from: 2, by: 9))
print(r.measure(Float(1)))
print(r.measure(UInt8(1)))
print(r.measure(Optional(4)))
print(r.measure((1, "x")))
print(r.measure(1...4))
print(r.measure(["a": 1]))
print(r.measure("word".first!))
print(r.measure("word".prefix(2)))
print(r.measure("word".count))
print(r.measure(Double("2.5") ?? 0))
print(r.measure([1, 2, 3].map { $0 * 2 }))
print(r.measure([1, 2, 3].map { Double($0) / 2 }.reduce(0, +)))
print(r.measure(["p", "q"].joined()))
