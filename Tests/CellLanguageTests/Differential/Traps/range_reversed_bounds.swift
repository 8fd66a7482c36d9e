struct Day: Comparable {
    var n: Int
    static func < (a: Day, b: Day) -> Bool { a.n < b.n }
}
func span(_ a: Int, _ b: Int) -> Bool {
    (Day(n: a)...Day(n: b)).contains(Day(n: 2))
}
print(span(1, 4))
print(span(4, 1))
