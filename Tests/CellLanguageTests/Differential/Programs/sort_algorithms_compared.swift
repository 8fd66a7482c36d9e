// Sorting algorithms written by hand, counted and compared with the library's.
struct Sorter<Element: Comparable> {
    let name: String
    let sort: (inout [Element], inout Int) -> Void
}

func insertion<T: Comparable>(_ a: inout [T], _ steps: inout Int) {
    for i in a.indices.dropFirst() {
        var j = i
        while j > 0, a[j] < a[j - 1] {
            a.swapAt(j, j - 1)
            j -= 1
            steps += 1
        }
    }
}

func heap<T: Comparable>(_ a: inout [T], _ steps: inout Int) {
    func sift(_ start: Int, _ end: Int) {
        var root = start
        while 2 * root + 1 < end {
            var child = 2 * root + 1
            if child + 1 < end, a[child] < a[child + 1] { child += 1 }
            guard a[root] < a[child] else { return }
            a.swapAt(root, child)
            steps += 1
            root = child
        }
    }
    for start in stride(from: a.count / 2 - 1, through: 0, by: -1) { sift(start, a.count) }
    for end in stride(from: a.count - 1, to: 0, by: -1) {
        a.swapAt(0, end)
        steps += 1
        sift(0, end)
    }
}

func merge<T: Comparable>(_ a: inout [T], _ steps: inout Int) {
    guard a.count > 1 else { return }
    let middle = a.count / 2
    var (left, right) = (Array(a[..<middle]), Array(a[middle...]))
    merge(&left, &steps)
    merge(&right, &steps)
    var (i, j) = (0, 0)
    for k in a.indices {
        steps += 1
        if j >= right.count || (i < left.count && left[i] <= right[j]) {
            a[k] = left[i]
            i += 1
        } else {
            a[k] = right[j]
            j += 1
        }
    }
}

func quick<T: Comparable>(_ a: inout [T], _ steps: inout Int) {
    func sort(_ low: Int, _ high: Int) {
        guard low < high else { return }
        let pivot = a[(low + high) / 2]
        var (i, j) = (low, high)
        repeat {
            while a[i] < pivot { i += 1 }
            while pivot < a[j] { j -= 1 }
            if i <= j {
                a.swapAt(i, j)
                steps += 1
                i += 1
                j -= 1
            }
        } while i <= j
        sort(low, j)
        sort(i, high)
    }
    sort(0, a.count - 1)
}

var seed: UInt32 = 12345
let numbers = (0..<40).map { _ -> Int in
    seed = seed &* 1_664_525 &+ 1_013_904_223
    return Int(seed >> 24)
}
let sorters = [
    Sorter<Int>(name: "insertion", sort: insertion), Sorter(name: "heap", sort: heap),
    Sorter(name: "merge", sort: merge), Sorter(name: "quick", sort: quick),
]
for sorter in sorters {
    var (copy, steps) = (numbers, 0)
    sorter.sort(&copy, &steps)
    print(sorter.name, copy == numbers.sorted(), steps)
}
var (words, swaps) = ("the quick brown fox jumps".split(separator: " "), 0)
heap(&words, &swaps)
print(words, swaps)
