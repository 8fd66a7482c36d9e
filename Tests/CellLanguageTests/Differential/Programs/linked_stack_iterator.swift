// A cell's own sequence with an iterator of its own, used by the library's algorithms.
struct Countdown: Sequence {
    let start: Int
    func makeIterator() -> CountdownIterator { CountdownIterator(current: start) }
}
struct CountdownIterator: IteratorProtocol {
    var current: Int
    mutating func next() -> Int? {
        guard current > 0 else { return nil }
        defer { current -= 1 }
        return current
    }
}
final class Node<Value> {
    let value: Value
    var next: Node?
    init(_ value: Value, next: Node? = nil) {
        self.value = value
        self.next = next
    }
}
struct Chain<Value> {
    private var head: Node<Value>?
    private(set) var count = 0
    mutating func push(_ value: Value) {
        head = Node(value, next: head)
        count += 1
    }
    @discardableResult
    mutating func pop() -> Value? {
        guard let node = head else { return nil }
        head = node.next
        count -= 1
        return node.value
    }
    func forEach(_ body: (Value) throws -> Void) rethrows {
        var node = head
        while let current = node {
            try body(current.value)
            node = current.next
        }
    }
    func map<T>(_ transform: (Value) -> T) -> [T] {
        var result: [T] = []
        forEach { result.append(transform($0)) }
        return result
    }
}
extension Chain where Value: AdditiveArithmetic {
    var sum: Value {
        var total = Value.zero
        forEach { total += $0 }
        return total
    }
}
for n in Countdown(start: 3) { print(n, terminator: " ") }
print(Countdown(start: 4).map { $0 * $0 }, Countdown(start: 5).contains(2), Countdown(start: 4).reduce(0, +))
var chain = Chain<Double>()
for x in Countdown(start: 3) { chain.push(Double(x) / 2) }
print(chain.map { "\($0)" }, chain.sum, chain.pop() ?? 0, chain.count)
var words = Chain<String>()
["a", "b"].forEach { words.push($0) }
words.pop()
print(words.map { $0.uppercased() }, words.pop()!, words.pop() as Any)
