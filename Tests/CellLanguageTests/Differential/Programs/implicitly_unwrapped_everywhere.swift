class Engine { var power = 3; var name: String! ; func run(_ n: Int) -> Int { power * n } }
class Car { var engine: Engine!; var limit: Int!; init() {} ; func go() -> [Int] { [1, 2].map { engine.run($0) + limit } } }
let c = Car(); c.engine = Engine(); c.limit = 10; c.engine.name = "v8"
print(c.go(), c.engine.power + c.limit, c.engine.run(c.limit))
print([1, 2, 3].map { $0 * c.limit }, [5, 20].filter { $0 < c.limit }, c.engine.name.count)
print(c.engine.name + "!", "\(c.engine.power) \(c.limit!)", c.limit == 10, c.limit > 3)
let total = [1, 2].reduce(c.limit) { $0 + $1 }
print(total, Double(c.limit) / 4, String(c.limit), Array(repeating: 0, count: c.limit).count)
for i in 0..<c.limit where i > 7 { print(i) }
if c.limit > 5 && c.engine.power < c.limit { print("ok") }
let arr = [1, 2, 3]
var index: Int! = 1
print(arr[index], arr[index] + index, [index, 2].count)
let d: [String: Int] = ["v8": 8]
print(d[c.engine.name] ?? 0, d[c.engine.name, default: 1])
func takes(_ a: Int, _ b: String) -> String { "\(a)\(b)" }
print(takes(c.limit, c.engine.name), c.limit * 2 + c.engine.power)
let x: Int = c.limit
var y = c.limit
print(x, y as Any, min(x, 3))
index += 1
print(index!, -index)
switch index { case 2: print("two"); default: print("?") }
print(zip(arr, 0..<index).map { $0 + $1 }, stride(from: 0, to: c.limit, by: 5).map { $0 }, c.limit % 3, pow2(c.limit))
func pow2(_ n: Int) -> Int { n * n }
let t = c.limit > 3 ? c.limit : 0
print(t as Any)
