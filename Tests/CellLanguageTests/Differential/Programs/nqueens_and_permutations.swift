// Exercise 4: backtracking

func queens(_ n: Int) -> [[Int]] {
    var out: [[Int]] = []
    func place(_ placed: [Int]) {
        let row = placed.count
        guard row < n else { out.append(placed); return }
        for col in 0..<n {
            let safe = !placed.enumerated().contains { r, c in
                c == col || abs(c - col) == row - r
            }
            if safe { place(placed + [col]) }
        }
    }
    place([])
    return out
}

for n in 1...7 { print(n, queens(n).count) }
let first = queens(6).first!
for c in first {
    print(String(repeating: ". ", count: c) + "Q " + String(repeating: ". ", count: first.count - c - 1))
}

func permutations<T>(_ xs: [T]) -> [[T]] {
    guard xs.count > 1 else { return [xs] }
    return xs.indices.flatMap { i -> [[T]] in
        var rest = xs
        let x = rest.remove(at: i)
        return permutations(rest).map { [x] + $0 }
    }
}
print(permutations([1, 2, 3]))
print(permutations(Array("abc")).map { String($0) }.joined(separator: " "))

// in lexicographic order, C++ style
extension MutableCollection where Self: BidirectionalCollection, Element: Comparable {
    mutating func nextPermutation() -> Bool {
        guard !isEmpty else { return false }
        var i = index(before: endIndex)
        while i != startIndex {
            let k = i
            formIndex(before: &i)
            if self[i] < self[k] {
                var j = index(before: endIndex)
                while !(self[i] < self[j]) { formIndex(before: &j) }
                swapAt(i, j)
                self[k...].reverse()
                return true
            }
        }
        reverse()
        return false
    }
}

var digits = [1, 1, 2, 3]
var n = 0
repeat { n += 1; if n % 4 == 1 { print(digits) } } while digits.nextPermutation()
print(n, digits)

func combos<T>(_ a: ArraySlice<T>, choose k: Int) -> [[T]] {
    if k == 0 { return [[]] }
    guard let head = a.first else { return [] }
    return combos(a.dropFirst(), choose: k - 1).map { [head] + $0 } + combos(a.dropFirst(), choose: k)
}
print(combos(["a", "b", "c", "d"][...], choose: 2).map { $0.joined() })
let powerset = (0...3).flatMap { combos([1, 2, 3][...], choose: $0) }
print(powerset, powerset.count)
