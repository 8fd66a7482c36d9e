func insertionSort<T>(_ a: inout [T], by less: (T, T) -> Bool) {
    for i in 1..<a.count {
        var j = i
        let x = a[i]
        while j > 0 && less(x, a[j - 1]) {
            a[j] = a[j - 1]
            j -= 1
        }
        a[j] = x
    }
}
func mergeSort<T: Comparable>(_ a: [T]) -> [T] {
    guard a.count > 1 else { return a }
    let mid = a.count / 2
    let l = mergeSort(Array(a[..<mid])), r = mergeSort(Array(a[mid...]))
    var out: [T] = []
    out.reserveCapacity(a.count)
    var i = 0, j = 0
    while i < l.count && j < r.count {
        if l[i] <= r[j] { out.append(l[i]); i += 1 } else { out.append(r[j]); j += 1 }
    }
    return out + l[i...] + r[j...]
}
func quickSort<T: Comparable>(_ a: inout [T], _ lo: Int, _ hi: Int, depth: Int = 0) -> Int {
    if lo >= hi { return depth }
    let p = a[(lo + hi) / 2]
    var i = lo, j = hi
    repeat {
        while a[i] < p { i += 1 }
        while a[j] > p { j -= 1 }
        if i <= j { a.swapAt(i, j); i += 1; j -= 1 }
    } while i <= j
    return max(quickSort(&a, lo, j, depth: depth + 1), quickSort(&a, i, hi, depth: depth + 1))
}
func countingSort(_ a: [Int]) -> [Int] {
    guard let lo = a.min(), let hi = a.max() else { return [] }
    var counts = [Int](repeating: 0, count: hi - lo + 1)
    for x in a { counts[x - lo] += 1 }
    return counts.enumerated().flatMap { Array(repeating: $0.offset + lo, count: $0.element) }
}
func radixSort(_ a: [Int]) -> [Int] {
    var a = a, base = 1
    let largest = a.max() ?? 0
    while largest / base > 0 {
        var buckets: [[Int]] = .init(repeating: [], count: 10)
        for n in a { buckets[(n / base) % 10].append(n) }
        a = buckets.flatMap { $0 }
        base *= 10
    }
    return a
}
extension Array where Element: Comparable {
    var isSorted: Bool { zip(self, dropFirst()).allSatisfy(<=) }
    mutating func heapSort() {
        func sift(_ root: Int, _ end: Int) {
            var root = root
            while 2 * root + 1 < end {
                var child = 2 * root + 1
                if child + 1 < end, self[child] < self[child + 1] { child += 1 }
                guard self[root] < self[child] else { return }
                swapAt(root, child)
                root = child
            }
        }
        for i in stride(from: count / 2, through: 0, by: -1) { sift(i, count) }
        for end in stride(from: count - 1, to: 0, by: -1) { swapAt(0, end); sift(0, end) }
    }
}
var seed = 7
let numbers: [Int] = (0..<20).map { _ in seed = (seed * 1103515245 + 12345) & 0x7fffffff; return seed % 100 }
print(numbers)
var copy = numbers
insertionSort(&copy, by: >)
print(copy.prefix(5), copy.isSorted, Array(copy.reversed()).isSorted)
print(mergeSort(numbers).suffix(3), mergeSort(["pear", "fig", "apple"]))
copy = numbers
print("depth", quickSort(&copy, 0, copy.count - 1), copy.isSorted)
print(countingSort([3, -1, 2, 3, 0]), radixSort([170, 45, 75, 90, 802, 24, 2, 66]))
copy = numbers; copy.heapSort(); print(copy == numbers.sorted(), copy.first!, copy.last!)
let people = [("Ann", 30), ("Bob", 25), ("Cid", 30), ("Dee", 25)]
let grouped = people.sorted { ($0.1, $1.0) > ($1.1, $0.0) }
print(grouped.map(\.0), people.max { $0.1 < $1.1 }!, people.min(by: { $0.1 < $1.1 })!.0)
