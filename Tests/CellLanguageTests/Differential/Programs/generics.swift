struct Stack<Element> {
    private var items: [Element] = []
    var isEmpty: Bool { items.isEmpty }
    mutating func push(_ item: Element) { items.append(item) }
    mutating func pop() -> Element? { items.popLast() }
}
var stack = Stack<Int>()
for n in 1...4 { stack.push(n) }
while let top = stack.pop() { print(top, terminator: " ") }
print(stack.isEmpty)
func largest<T: Comparable>(_ values: [T]) -> T? {
    guard var best = values.first else { return nil }
    for value in values where value > best { best = value }
    return best
}
print(largest([3, 9, 2]) ?? 0, largest(["pear", "zoo", "apple"]) ?? "", largest([2.5, 1.5]) ?? 0)
func pair<A, B>(_ a: A, _ b: B) -> (A, B) { (a, b) }
print(pair(1, "x"))
