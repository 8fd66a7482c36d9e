// Dynamic programming: coins, longest common subsequence, longest increasing run, edit script.
func fewestCoins(_ amount: Int, _ coins: [Int]) -> [Int]? {
    var best: [[Int]?] = [[]] + Array(repeating: nil, count: amount)
    for value in stride(from: 1, through: amount, by: 1) {
        best[value] = coins.filter { $0 <= value }
            .compactMap { coin in best[value - coin].map { $0 + [coin] } }
            .min { $0.count < $1.count }
    }
    return best[amount]?.sorted(by: >)
}

func ways(_ amount: Int, _ coins: some Sequence<Int>) -> Int {
    var count = [1] + [Int](repeating: 0, count: amount)
    for coin in coins where coin <= amount {
        for value in coin...amount { count[value] += count[value - coin] }
    }
    return count[amount]
}

func longestCommon<S: StringProtocol>(_ a: S, _ b: S) -> String {
    let (x, y) = (Array(a), Array(b))
    var table = Array(repeating: Array(repeating: "", count: y.count + 1), count: x.count + 1)
    for i in x.indices {
        for j in y.indices {
            table[i + 1][j + 1] =
                x[i] == y[j]
                ? table[i][j] + String(x[i])
                : [table[i][j + 1], table[i + 1][j]].max { $0.count < $1.count }!
        }
    }
    return table[x.count][y.count]
}

func longestIncreasing(_ a: [Int]) -> [Int] {
    var length = Array(repeating: 1, count: a.count)
    var previous = [Int?](repeating: nil, count: a.count)
    for i in a.indices {
        for j in 0..<i where a[j] < a[i] && length[j] + 1 > length[i] {
            length[i] = length[j] + 1
            previous[i] = j
        }
    }
    guard var last = length.indices.max(by: { length[$0] < length[$1] }) else { return [] }
    var result = [a[last]]
    while let next = previous[last] {
        result.insert(a[next], at: 0)
        last = next
    }
    return result
}

print(fewestCoins(63, [1, 5, 10, 21, 25]) ?? [], fewestCoins(7, [4, 6]) as Any, fewestCoins(0, [2]) as Any)
print(ways(100, [50, 25, 10, 5, 1]), ways(10, Set([2, 5, 3, 6])), ways(4, 1...3))
print(longestCommon("thisisatest", "testing123testing"), longestCommon("abc", "xyz").isEmpty)
print(longestIncreasing([3, 10, 2, 1, 20, 4, 25, 5, 6, 7]), longestIncreasing([]))

var memo: [Int: Int] = [0: 0, 1: 1]
func fibonacci(_ n: Int) -> Int {
    if let known = memo[n] { return known }
    let value = fibonacci(n - 1) + fibonacci(n - 2)
    memo[n] = value
    return value
}
print(fibonacci(80), memo.count)
