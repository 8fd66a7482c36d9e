let things: [AnyCollection<Int>] = [AnyCollection([1, 2, 3]), AnyCollection(Set([4])), AnyCollection(5...7)]
for thing in things { print(thing.count, thing.reduce(0, +), thing.first ?? 0) }
func evens(_ up: Bool) -> AnyCollection<Int> {
    up ? AnyCollection(stride(from: 0, to: 10, by: 2).map { $0 }) : AnyCollection((0..<5).lazy.map { $0 * 2 }.reversed())
}
print(Array(evens(true)), Array(evens(false)))
let letters = AnyBidirectionalCollection("hello")
print(String(letters.reversed()), letters.last!, letters.count)
let random = AnyRandomAccessCollection([10, 20, 30])
print(random[random.startIndex], random[random.index(random.startIndex, offsetBy: 2)], random.count)
for x in random.dropFirst() { print(x) }
print(AnySequence([3, 1, 2]).sorted(), Array(AnyCollection("abc").prefix(2)))
