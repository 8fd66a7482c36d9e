let cells = ["a", "bb", "c", "d"]
let columns = 2, rows = 2
let text = (0..<rows).map { r in
    "[" + (0..<columns).map { c in
        let t = cells[r * columns + c]
        return t + "!"
    }.joined(separator: " ") + "]"
}.joined(separator: "\n")
print(text)
let table = (0..<3).map { row in
    (0..<2).map { column in
        let value = row * 2 + column
        return value + 1
    }
}
print(table)
let sums = [1.5, 2].map { x in
    [1, 2, 3].filter { n in
        let big = Double(n) > x
        return big
    }.map { n in if n > 2 { x } else { x * Double(n) } }
}
print(sums)
let pairs = ["a", "b"].flatMap { name in
    (1...2).compactMap { n -> String? in
        guard n > 1 || name == "a" else { return nil }
        return name + String(n)
    }
}
print(pairs)
func first(_ n: Int) throws -> [Int] {
    var out: [Int] = []
    while true {
        out.append(out.count)
        if out.count < n { continue }
        return out
    }
}
func again(_ n: Int) -> String {
    var k = 0
    repeat {
        k += 1
        if k % 2 == 1 { continue }
        if k > n { return "k \(k)" }
    } while true
}
print(try first(3), again(5))
