enum List<Element> {
    case empty
    indirect case node(Element, List)
}

extension List: ExpressibleByArrayLiteral, Sequence {
    init(arrayLiteral elements: Element...) {
        self = elements.reversed().reduce(.empty) { .node($1, $0) }
    }
    func makeIterator() -> AnyIterator<Element> {
        var rest = self
        return AnyIterator {
            guard case let .node(value, next) = rest else { return nil }
            rest = next
            return value
        }
    }
    var underestimatedCount: Int { 0 }
    func reversed() -> List { reduce(.empty) { .node($1, $0) } }
    mutating func push(_ e: Element) { self = .node(e, self) }
    mutating func pop() -> Element? {
        guard case let .node(value, next) = self else { return nil }
        defer { self = next }
        return value
    }
}
extension List: Equatable where Element: Equatable {}

final class Queue<T>: CustomStringConvertible {
    private class Link {
        var value: T, next: Link?
        init(value: T) { self.value = value }
    }
    private var first: Link?
    private weak var last: Link?
    private(set) var count = 0
    func enqueue(_ values: T...) {
        for value in values {
            let link = Link(value: value)
            if let last { last.next = link } else { first = link }
            last = link
            count += 1
        }
    }
    func dequeue() -> T? {
        defer {
            first = first?.next
            if first == nil { last = nil }
            count = max(0, count - 1)
        }
        return first?.value
    }
    var description: String {
        var parts: [String] = []
        var link = first
        while let current = link {
            parts.append(String(describing: current.value))
            link = current.next
        }
        return "<" + parts.joined(separator: " ← ") + ">"
    }
}

var list: List = [1, 2, 3]
list.push(0)
print(Array(list), list.map { $0 * $0 }, list.reversed() == [3, 2, 1, 0], list.contains(2))
print(list.pop()!, list, List<Int>.empty.first { _ in true } as Any)
for (i, x) in list.enumerated() where i % 2 == 0 { print(i, x, terminator: " ") }
print(list.sorted(by: >), list.min()!, list.dropFirst().map(String.init))

let queue = Queue<Character>()
queue.enqueue("a", "b")
queue.enqueue("c")
print(queue, queue.count, queue.dequeue() ?? "-", queue)
while let c = queue.dequeue() { print("got", c) }
print(queue, queue.count, queue.dequeue() as Any)
queue.enqueue("z")
print(queue)
