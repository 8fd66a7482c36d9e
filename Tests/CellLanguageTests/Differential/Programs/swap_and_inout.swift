func rotate<T>(_ a: inout T, _ b: inout T, _ c: inout T) { (a, b, c) = (b, c, a) }
var x = 1, y = 2, z = 3
rotate(&x, &y, &z)
print(x, y, z)
struct Size { var width = 1.0, height = 2.0 }
struct Box { var size = Size(); var labels = ["a", "b", "c"]; var counts = ["k": 1] }
func scale(_ value: inout Double, by factor: Double = 2) { value *= factor }
func update<T>(_ value: inout T, _ change: (inout T) -> Void) { change(&value) }
var box = Box()
scale(&box.size.width)
scale(&box.size.height, by: 10)
func turn(_ box: inout Box) { swap(&box.size.width, &box.size.height) }
turn(&box)
update(&box.labels) { $0.reverse(); $0.append("z") }
update(&box.labels[0]) { $0 += "!" }
update(&box.counts["k", default: 0]) { $0 += 5 }
update(&box.counts["new"]) { $0 = ($0 ?? 40) + 2 }
print(box.size, box.labels, box.counts["k"]!, box.counts["new"]!)
extension Array {
    mutating func removeFirst(where test: (Element) -> Bool) -> Element? {
        guard let index = firstIndex(where: test) else { return nil }
        return remove(at: index)
    }
    mutating func mutateEach(_ change: (inout Element) throws -> Void) rethrows {
        for index in indices { try change(&self[index]) }
    }
}
var numbers = [1, 2, 3, 4, 5]
print(numbers.removeFirst { $0 % 2 == 0 } ?? 0, numbers)
numbers.mutateEach { $0 *= $0 }
print(numbers)
var nested = [[1, 2], [3]]
nested[1].append(4)
nested[0][1] += 10
nested.mutateEach { $0.mutateEach { $0 += 1 } }
print(nested)
func minmax(_ list: [Int], low: inout Int, high: inout Int) {
    for n in list { low = min(low, n); high = max(high, n) }
}
var (low, high) = (Int.max, Int.min)
minmax(nested.flatMap { $0 }, low: &low, high: &high)
print(low, high)
var celsius = 100.0
var fahrenheit: Double { get { celsius * 1.8 + 32 } set { celsius = (newValue - 32) / 1.8 } }
scale(&fahrenheit, by: 0.5)
print(celsius.rounded(), fahrenheit)
