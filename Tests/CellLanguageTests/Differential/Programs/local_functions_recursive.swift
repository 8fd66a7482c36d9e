// Local functions that call each other and capture what is declared around them.
func classify(_ numbers: [Int]) -> (even: [Int], odd: [Int], calls: Int) {
    var calls = 0
    func isEven(_ n: Int) -> Bool { calls += 1; return n == 0 ? true : isOdd(n - 1) }
    func isOdd(_ n: Int) -> Bool { calls += 1; return n == 0 ? false : isEven(n - 1) }
    var result: (even: [Int], odd: [Int], calls: Int) = ([], [], 0)
    for number in numbers { if isEven(number) { result.even.append(number) } else { result.odd.append(number) } }
    result.calls = calls
    return result
}
print(classify([1, 4, 7]))

func makeStack<T>(of type: T.Type) -> (push: (T) -> Void, pop: () -> T?, size: () -> Int) {
    var items: [T] = []
    func push(_ item: T) { items.append(item) }
    func pop() -> T? { items.popLast() }
    return (push, pop, { items.count })
}
let stack = makeStack(of: String.self)
stack.push("a")
stack.push("b")
print(stack.pop() ?? "-", stack.size(), stack.pop() ?? "-", stack.pop() ?? "-")

func hanoi(_ n: Int) -> [String] {
    var moves: [String] = []
    func move(_ n: Int, _ from: Character, _ to: Character, _ via: Character) {
        guard n > 0 else { return }
        move(n - 1, from, via, to)
        moves.append("\(from)\(to)")
        move(n - 1, via, to, from)
    }
    move(n, "A", "C", "B")
    return moves
}
print(hanoi(3).joined(separator: " "))

func permutations<T>(_ items: [T]) -> [[T]] {
    var results: [[T]] = []
    var items = items
    func visit(_ k: Int) {
        if k == items.count { results.append(items); return }
        for i in k..<items.count {
            items.swapAt(k, i)
            visit(k + 1)
            items.swapAt(k, i)
        }
    }
    visit(0)
    return results
}
print(permutations([1, 2, 3]))
print(permutations(["x", "y"]))
let memoised: (Int) -> Int = {
    var cache: [Int: Int] = [:]
    func fib(_ n: Int) -> Int {
        if n < 2 { return n }
        if let known = cache[n] { return known }
        let value = fib(n - 1) + fib(n - 2)
        cache[n] = value
        return value
    }
    return { fib($0) }
}()
print(memoised(50), memoised(80))
