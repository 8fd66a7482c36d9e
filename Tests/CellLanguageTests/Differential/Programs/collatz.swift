func collatz(_ start: Int) -> [Int] {
    var path = [start]
    var n = start
    repeat {
        n = n.isMultiple(of: 2) ? n / 2 : 3 * n + 1
        path.append(n)
    } while n != 1
    return path
}
var longest = (start: 0, length: 0)
for start in 2..<60 {
    let length = collatz(start).count
    if length > longest.length { longest = (start, length) }
}
print(longest.start, longest.length)
print(collatz(7))
