import Foundation

struct Point: Hashable { var x: Int, y: Int }
struct Stock { var count = 0; var tags: [String] = [] }

var stock: [String: Stock] = [:]
for (index, name) in ["nut", "bolt", "nut", "gear", "bolt", "nut"].enumerated() {
    stock[name, default: Stock()].count += index
    stock[name]?.tags.append("t\(index)")
}
for name in stock.keys.sorted() { print(name, stock[name]!.count, stock[name]!.tags) }
stock["gear"] = nil
stock["bolt"] = Stock(count: 7)
print(stock.count, stock["bolt"]!.tags.isEmpty, stock["gear"] == nil)

var visits: [Point: [Int]] = [:]
for step in 0..<9 { visits[Point(x: step % 3, y: step / 6), default: []].append(step * step) }
print(visits.values.map { $0.reduce(0, +) }.sorted(), visits[Point(x: 0, y: 0)] ?? [])

var nested: [String: [String: Int]] = ["a": ["x": 1]]
nested["a"]!["y"] = 2
nested["b", default: [:]]["z", default: 10] += 5
nested["a"]?["x"] = nil
print(nested["a"]!, nested["b"]!, nested["c"]?["q"] ?? -1)

var optional: [Int: Int?] = [1: nil, 2: 4]
optional[3] = .some(nil)
optional[2] = nil
print(optional.count, optional[1] == .some(nil), optional[3]! == nil)

var big: [Int: Int] = [:]
for number in 0..<2000 { big[number * 7919 % 1009, default: 0] += number }
for number in stride(from: 0, to: 1009, by: 2) { big.removeValue(forKey: number) }
for number in 0..<300 { big[-number] = number }
print(big.count, big.values.reduce(0, &+), big[-299]!, big[0]!, big[2] == nil)
let copy = big
big[1] = -1
print(copy[1]! != -1, big[1]!)

var seen: Set<String> = []
for word in ["a", "b", "a", "c", "b"] where !seen.insert(word).inserted { print("again", word) }
print(seen.contains("c"), seen.insert("c"), seen.insert("d").memberAfterInsert, seen.count)

var total = 0
for (index, (key, value)) in ["k": 1, "k2": 2].sorted(by: { $0.key < $1.key }).enumerated() { total += index * value + key.count }
for (_, value) in zip(1..., [5, 6, 7]) { total += value }
for case (let a, let b?) in zip([1, 2], [3, nil]) { total += a * b }
print(total)
for number in stride(from: 10, through: -3, by: -4) { print(number, terminator: " ") }
for number in stride(from: Int.max - 3, through: Int.max, by: 2) { print(Int.max - number, terminator: " ") }
for number in stride(from: 3, through: 3, by: 5) { print(number, terminator: " ") }
for number in stride(from: 3, to: 3, by: -5) { print(number, terminator: " ") }
print(Array(stride(from: 0.0, to: 1.0, by: 0.25)), Array(stride(from: 5, to: 1, by: 2)).isEmpty)
print(String(format: "%5.2f|%-6d|%06x|%+d|%e|%g%%", 3.14159, 42, 255, 7, 12345.678, 0.0001))
print(String(format: "%@ is %3d, %s".replacingOccurrences(of: "%s", with: "%@"), "Ada", 36, "ok"), String(format: "%*d", 5, 3))
var queue = [3, 1, 2]
print(queue.removeLast(), queue.popLast() ?? 0, queue, queue.first ?? 0, queue.last!, queue.count)
var texts = ["x", "y"]
print(texts.removeLast(), texts.popLast()!, texts.popLast() as Any, texts.first as Any)
