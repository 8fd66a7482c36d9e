// What stands in a row of map, sorted, prefix and map: of two members of a name, the one of the narrower protocol is meant.
struct Tally<Key: Hashable> {
    private var counts: [Key: Int] = [:]

    mutating func record(_ key: Key, times: Int = 1) { counts[key, default: 0] += times }

    var total: Int { counts.values.reduce(0, +) }

    func top(_ number: Int, by order: (Key, Key) -> Bool) -> [(key: Key, count: Int)] {
        counts.map { (key: $0.key, count: $0.value) }
            .sorted { $0.count != $1.count ? $0.count > $1.count : order($0.key, $1.key) }
            .prefix(number)
            .map { $0 }
    }

    func rare(_ limit: Int, by order: (Key, Key) -> Bool) -> [Key] {
        Array(counts.filter { $0.value <= limit }.keys.sorted(by: order).dropFirst().reversed())
    }
}

var words = Tally<String>()
for word in "the cat and the dog and the bird saw a cat".split(separator: " ") { words.record(String(word)) }
for (key, count) in words.top(3, by: <) { print(key, count) }
print(words.total, words.rare(1, by: <))

var lengths = Tally<Int>()
for word in ["oak", "elm", "birch", "ash", "maple", "pine"] { lengths.record(word.count, times: 2) }
print(lengths.top(2, by: >).map { "\($0.key): \($0.count)" }.joined(separator: ", "))

let steps = stride(from: 1, to: 30, by: 4).prefix(4).map { $0 * $0 }
let pairs = zip(steps, steps.dropFirst()).map { $1 - $0 }
print(steps, pairs, pairs.suffix(2).reduce(0, +))
let slice = steps.dropFirst().prefix(2)
print(slice.first ?? 0, slice.last ?? 0, slice.reversed().map { $0 }, slice.sorted(by: >).prefix(1).map { $0 + 1 })
let squares = (1...).lazy.map { $0 * $0 }.filter { $0 % 3 == 1 }.prefix(3)
print(Array(squares), Array(squares.dropFirst()).count)
let letters = Set("hello world").subtracting(" ").sorted().prefix(while: { $0 < "m" }).map { String($0) }
print(letters, letters.enumerated().filter { $0.offset % 2 == 0 }.map(\.element))
