func permutations<T>(_ items: [T]) -> [[T]] {
    guard let first = items.first else { return [[]] }
    return permutations(Array(items.dropFirst())).flatMap { rest in
        (0...rest.count).map { i in
            var copy = rest
            copy.insert(first, at: i)
            return copy
        }
    }
}

func combinations<T>(_ items: [T], choose k: Int) -> [[T]] {
    if k == 0 { return [[]] }
    guard items.count >= k else { return [] }
    let head = items[0]
    let tail = Array(items[1...])
    return combinations(tail, choose: k - 1).map { [head] + $0 } + combinations(tail, choose: k)
}

extension Array where Element: Comparable {
    mutating func nextPermutation() -> Bool {
        guard let i = indices.dropLast().last(where: { self[$0] < self[$0 + 1] }) else {
            reverse()
            return false
        }
        let j = lastIndex { $0 > self[i] }!
        swapAt(i, j)
        self[(i + 1)...].reverse()
        return true
    }
}

func powerSet<T>(_ items: [T]) -> [[T]] {
    items.reduce([[]]) { sets, item in sets + sets.map { $0 + [item] } }
}

print(permutations([1, 2, 3]))
print(permutations(Array("abc")).map { String($0) }.sorted())
print(combinations(["a", "b", "c", "d"], choose: 2).map { $0.joined() })
print(powerSet([1, 2, 3]).sorted { $0.count == $1.count ? $0.lexicographicallyPrecedes($1) : $0.count < $1.count })
var letters = Array("bca")
repeat { print(String(letters), terminator: " ") } while letters.nextPermutation()
print(letters)
print(permutations((1...5).map { $0 }).filter { $0.first == 1 && $0.last == 5 }.count)
