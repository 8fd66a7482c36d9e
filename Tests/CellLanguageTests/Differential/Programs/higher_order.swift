func compose<A, B, C>(_ f: @escaping (A) -> B, _ g: @escaping (B) -> C) -> (A) -> C { { g(f($0)) } }
let addOne = { (x: Int) in x + 1 }
let describe = { (x: Int) in "<\(x)>" }
print(compose(addOne, describe)(41))
func repeatAction(_ times: Int, action: (Int) -> Void) { for i in 0..<times { action(i) } }
var log: [String] = []
repeatAction(3) { log.append("step \($0)") }
print(log)
let operations: [(String, (Int, Int) -> Int)] = [("+", { $0 + $1 }), ("*", { $0 * $1 }), ("-", { $0 - $1 })]
for (name, operation) in operations { print(6, name, 7, "=", operation(6, 7)) }
print([3, 1, 2].sorted { $0 > $1 }, [1, 2, 3, 4].filter { $0 % 2 == 0 }.map { $0 * 10 }.reduce(0, +))
