func memoize<Input: Hashable, Output>(_ function: @escaping ((Input) -> Output, Input) -> Output) -> (Input) -> Output {
    var memory: [Input: Output] = [:]
    func remembered(_ input: Input) -> Output {
        if let known = memory[input] { return known }
        let result = function(remembered, input)
        memory[input] = result
        return result
    }
    return remembered
}
let fibonacci = memoize { (go, n: Int) in n < 2 ? n : go(n - 1) + go(n - 2) }
print(fibonacci(60), (0...10).map(fibonacci))
struct Place: Hashable { let row, column: Int }
let paths = memoize { (go: (Place) -> Int, p: Place) -> Int in
    guard p.row > 0, p.column > 0 else { return 1 }
    return go(Place(row: p.row - 1, column: p.column)) + go(Place(row: p.row, column: p.column - 1))
}
print(paths(Place(row: 16, column: 16)))
var calls = 0
let collatz = memoize { (rec: (Int) -> Int, n: Int) -> Int in calls += 1; return n == 1 ? 1 : 1 + rec(n % 2 == 0 ? n / 2 : 3 * n + 1) }
let longest = (1..<300).max { collatz($0) < collatz($1) }!
print(longest, collatz(longest), calls)
let distance = memoize { (rec: ([Substring]) -> Int, pair: [Substring]) -> Int in
    let (a, b) = (pair[0], pair[1])
    guard let x = a.first else { return b.count }
    guard let y = b.first else { return a.count }
    if x == y { return rec([a.dropFirst(), b.dropFirst()]) }
    return 1 + min(rec([a.dropFirst(), b]), rec([a, b.dropFirst()]), rec([a.dropFirst(), b.dropFirst()]))
}
for (a, b) in [("kitten", "sitting"), ("", "abc"), ("flaw", "lawn")] { print(a, b, distance([a[...], b[...]])) }
