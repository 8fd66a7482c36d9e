// dynamic programming classics
struct Item { let name: String, weight: Int, value: Int }

func knapsack(_ items: [Item], capacity: Int) -> (best: Int, chosen: [Item]) {
    var table = Array(repeating: Array(repeating: 0, count: capacity + 1), count: items.count + 1)
    for (i, item) in items.enumerated() {
        for c in 0...capacity {
            table[i + 1][c] = c < item.weight ? table[i][c] : max(table[i][c], table[i][c - item.weight] + item.value)
        }
    }
    var chosen = [Item](), c = capacity
    for i in stride(from: items.count, to: 0, by: -1) where table[i][c] != table[i - 1][c] {
        chosen.insert(items[i - 1], at: 0)
        c -= items[i - 1].weight
    }
    return (table[items.count][capacity], chosen)
}

func longestIncreasing<T: Comparable>(_ a: [T]) -> [T] {
    guard !a.isEmpty else { return [] }
    var tails: [Int] = [], previous = [Int?](repeating: nil, count: a.count)
    for i in a.indices {
        var low = 0, high = tails.count
        while low < high {
            let mid = (low + high) / 2
            if a[tails[mid]] < a[i] { low = mid + 1 } else { high = mid }
        }
        if low > 0 { previous[i] = tails[low - 1] }
        if low == tails.count { tails.append(i) } else { tails[low] = i }
    }
    var result: [T] = []
    var k = tails.last
    while let i = k { result.append(a[i]); k = previous[i] }
    return result.reversed()
}

func editScript(_ from: String, _ to: String) -> [String] {
    let a = Array(from), b = Array(to)
    var d = [[Int]](repeating: [Int](repeating: 0, count: b.count + 1), count: a.count + 1)
    for i in 0...a.count { for j in 0...b.count {
        if i == 0 || j == 0 { d[i][j] = i + j }
        else if a[i - 1] == b[j - 1] { d[i][j] = d[i - 1][j - 1] }
        else { d[i][j] = 1 + min(d[i - 1][j], d[i][j - 1], d[i - 1][j - 1]) }
    } }
    var (i, j) = (a.count, b.count)
    var script: [String] = []
    while i > 0 || j > 0 {
        if i > 0, j > 0, a[i - 1] == b[j - 1] { (i, j) = (i - 1, j - 1); continue }
        if i > 0, j > 0, d[i][j] == d[i - 1][j - 1] + 1 {
            script.append("\(a[i - 1])→\(b[j - 1])")
            i -= 1; j -= 1
        } else if i > 0, d[i][j] == d[i - 1][j] + 1 {
            script.append("-\(a[i - 1])")
            i -= 1
        } else {
            script.append("+\(b[j - 1])")
            j -= 1
        }
    }
    return script.reversed()
}

let items = [("map", 9, 150), ("compass", 13, 35), ("water", 153, 200), ("sandwich", 50, 160), ("glucose", 15, 60)].map(Item.init)
let (best, chosen) = knapsack(items, capacity: 80)
print(best, chosen.map(\.name), chosen.reduce(0) { $0 + $1.weight })
print(longestIncreasing([10, 9, 2, 5, 3, 7, 101, 18]), longestIncreasing(Array("interpolation")).map(String.init).joined(), longestIncreasing([Int]()))
print(editScript("kitten", "sitting"), editScript("", "ab"), editScript("same", "same"))
var ways = [1] + Array(repeating: 0, count: 50)
for coin in [1, 2, 5, 10, 20, 50] { for n in coin...50 { ways[n] += ways[n - coin] } }
print(ways[50], ways.enumerated().filter { $0.element % 7 == 0 }.map(\.offset))
