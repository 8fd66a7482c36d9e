// Calls with closures whose types are all known, values whose types are their own, and what looks like them but is not.
import Foundation

struct Reading { var day: Int; var low: Double; var tags: [String]; var mean: Double { low + 1 } }
struct Bad: Error { let day: Int }
let readings = [
    Reading(day: 3, low: 2.5, tags: ["a"]), Reading(day: 1, low: -4, tags: []), Reading(day: 2, low: 0, tags: ["b", "c"]),
]

let warm: [Reading] = readings.filter { $0.low > -1 }
print(warm.map(\.day), readings.filter { $0.tags.isEmpty }.count, readings.filter(\.tags.isEmpty).count)
print(readings.sorted { $0.day < $1.day }.map(\.low), readings.max { $0.mean < $1.mean }?.day ?? 0)
print(readings.first { $0.low < 0 }?.day as Any, readings.contains { $0.day == 9 }, readings.allSatisfy { $0.mean > -4 })
print(readings.firstIndex { $0.day == 2 } ?? -1, readings.min { a, b in a.low < b.low }!.day)
let share = Double(readings.filter { $0.low >= 0 }.count) / Double(readings.count)
print(share * 3, (share * 100).rounded(), -(share - 1).magnitude)

// What they take of the type decides.
let counts = ["one": 1, "two": 2, "three": 3]
print(counts.filter { $0.value > 1 }.keys.sorted(), type(of: counts.filter { $0.value > 1 }))
print(Set([1, 2, 3, 4]).filter { $0 % 2 == 0 }.sorted(), type(of: Set([1]).filter { _ in true }))
print("Hello World".filter { $0.isUppercase }, type(of: "abc".filter { $0 != "b" }), type(of: (1...3).filter { $0 > 1 }))
let halves: [Double] = [3, 1, 2].sorted()
let doubles: [Double] = [3, 1, 2].filter { $0 > 1.5 }
let reversed: [Int] = [1, 2, 3].reversed()
print(halves, doubles, reversed, [3, 1, 2].sorted(), type(of: [1, 2].reversed()))
print([0.5, 1.5].contains(1.5), [1, 2.5].max()!, [1, 2].contains { Double($0) > 1.5 })

// They throw what their closures throw, and see what these see.
func check(_ limit: Double) throws -> [Reading] {
    try readings.filter {
        if $0.low < limit { throw Bad(day: $0.day) }
        return $0.day > 1
    }
}
do { print(try check(-5).count, try check(0).count) } catch { print(error) }
var seen: [Int] = []
let late = readings.filter { reading in
    seen.append(reading.day)
    defer { seen.append(-reading.day) }
    return reading.day > 1
}
print(late.count, seen)
final class Counter {
    var total = 0
    lazy var add: (Int) -> Void = { [weak self] n in self?.total += n }
    func count(_ list: [Int]) -> Bool { list.contains { total += $0; return total > 4 } }
}
let counter = Counter()
print(counter.count([1, 2, 3, 4]), counter.total)
counter.add(10)
[1, 2].forEach { counter.add($0) }
print(counter.total)

// A cell's own members of the same name.
extension Array where Element == Int {
    func first(where test: (Int) -> Bool) -> String { "own \(filter(test))" }
    func filter(_ test: (Int) -> Bool, _ most: Int) -> [Int] { Array(filter(test).prefix(most)) }
}
let text: String = [5, 6, 7].first { $0 > 5 }
let number: Int? = [5.5, 6].first { $0 > 5.5 }.map { Int($0) }
print(text, number as Any, [5, 6, 7].filter({ $0 > 4 }, 2))
func pick(_ n: Int, _ test: (Int) -> Bool) -> String { "Int \(test(n))" }
func pick(_ x: Double, _ test: (Double) -> Bool) -> String { "Double \(test(x))" }
func pick<T>(_ x: T, _ other: T) -> String { "two \(x) \(other)" }
print(pick(1) { $0 > 0 }, pick(1.5) { $0 > 2 }, pick("a", "b"))

// Overloads by all of the arguments.
func area(_ a: Int, _ b: Int) -> Int { a * b }
func area(_ a: Double, _ b: Double) -> Double { a * b }
func area(_ a: Int, _ b: Double) -> String { "mixed" }
func area<T: Numeric>(_ a: T, _ b: T) -> String { "generic" }
let wide: Double = area(3, 2)
let word: String = area(3, 2)
print(area(3, 2), area(3.0, 2), area(3, 2.5), area(UInt8(3), 2), wide, word)
print(String(repeating: "ab", count: 2), String(repeating: Character("x"), count: 3), Array(repeating: 1.5, count: 2))

// Values that are of a type by themselves.
let names = ["Jan", "Feb"], mixed = [1, 2.5, 3], pair = (1, 2.5), (low, high) = (0.0, 10)
let perhaps: Int? = 4
print(type(of: names), type(of: mixed), type(of: pair), low, high, type(of: [perhaps, 3]), type(of: [3, perhaps]))
let best = (name: "x", score: 2.5)
print(best.score * 2, best.0 + "y", max(best.score, 3), min(best.1, 1))
for name in names { print("  " + name, name + "!") }
let letters: [Character] = "a" + "bc".suffix(1)
print(letters, "<" + names[0].lowercased() + ">")
let bytes: [UInt8] = [1, 2], wideList: [Any] = ["a", 1]
print(bytes, wideList, [[1, 2], [3]], [(1, "a"), (2, "b")])
