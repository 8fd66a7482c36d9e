let numbers = [5, 2, 8, 1]
let sortedDown = numbers.sorted { (a: Int, b: Int) -> Bool in
    let difference = b - a
    return difference < 0
}
print(sortedDown)
let labels = numbers.map { n -> String in
    if n > 4 { return "big" }
    return "small"
}
print(labels)
let stats = numbers.map { n in
    let half = n / 2
    let rest = n % 2
    return (half, rest)
}
print(stats)
let make: () -> Int? = { 5 }
print(make() ?? 0)
let source: () -> Int = { 7 }
let wider: () -> Int? = source
print(wider() ?? 0)
func run(_ f: (Int) throws -> Any) rethrows -> Any { try f(3) }
print(run { $0 * 2 })
var counter = 0
let increment = { (by: Int) in counter += by }
increment(3); increment(4)
print(counter)
let compose = { (f: @escaping (Int) -> Int, g: @escaping (Int) -> Int) in { (x: Int) in g(f(x)) } }
print(compose({ $0 + 1 }, { $0 * 10 })(4))
let table: [String: (Double, Double) -> Double] = ["+": (+), "-": (-), "max": { max($0, $1) }, "avg": { ($0 + $1) / 2 }]
print(table.keys.sorted().map { table[$0]!(6, 4) })
let validators: [(String) -> Bool] = [{ $0.count > 2 }, { !$0.isEmpty }, { $0.allSatisfy(\.isLetter) }]
print(validators.map { $0("ab1") })
let result = { () -> Int in
    var sum = 0
    for i in 1...4 { sum += i }
    return sum
}()
print(result)
