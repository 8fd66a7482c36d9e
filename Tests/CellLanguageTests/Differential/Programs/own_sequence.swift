struct Countdown: Sequence {
    let start: Int
    struct Iterator: IteratorProtocol {
        var current: Int
        mutating func next() -> Int? {
            guard current > 0 else { return nil }
            defer { current -= 1 }
            return current
        }
    }
    func makeIterator() -> Iterator { Iterator(current: start) }
}
for number in Countdown(start: 3) where number != 2 { print(number) }
print(Countdown(start: 4).map { $0 * 10 })
