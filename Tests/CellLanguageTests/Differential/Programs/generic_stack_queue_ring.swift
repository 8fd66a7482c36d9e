// Three containers behind one protocol with associated type, compared with the same script.
protocol Container {
    associatedtype Item
    var count: Int { get }
    mutating func put(_ item: Item)
    mutating func take() -> Item?
    init()
}

extension Container {
    var isEmpty: Bool { count == 0 }
    init<S: Sequence>(_ items: S) where S.Element == Item {
        self.init()
        for item in items { put(item) }
    }
    mutating func drain() -> [Item] {
        var result: [Item] = []
        while let next = take() { result.append(next) }
        return result
    }
}

extension Container where Item: AdditiveArithmetic {
    mutating func total() -> Item { drain().reduce(.zero, +) }
}

struct Stack<Element>: Container {
    private var items: [Element] = []
    var count: Int { items.count }
    mutating func put(_ item: Element) { items.append(item) }
    mutating func take() -> Element? { items.popLast() }
}

struct Queue<Element>: Container {
    private var incoming: [Element] = [], outgoing: [Element] = []
    var count: Int { incoming.count + outgoing.count }
    mutating func put(_ item: Element) { incoming.append(item) }
    mutating func take() -> Element? {
        if outgoing.isEmpty {
            outgoing = incoming.reversed()
            incoming.removeAll()
        }
        return outgoing.popLast()
    }
}

struct Ring<Element>: Container {
    private var slots: [Element?] = Array(repeating: nil, count: 4)
    private var head = 0
    private(set) var count = 0
    mutating func put(_ item: Element) {
        slots[(head + count) % slots.count] = item
        if count < slots.count { count += 1 } else { head = (head + 1) % slots.count }
    }
    mutating func take() -> Element? {
        guard count > 0 else { return nil }
        defer {
            slots[head] = nil
            head = (head + 1) % slots.count
            count -= 1
        }
        return slots[head]
    }
}

func script<C: Container>(_ type: C.Type) -> String where C.Item == Int {
    var container = C(1...6)
    let first = container.take()
    container.put(7)
    return "\(type): first \(first ?? -1), then \(container.drain()), empty \(container.isEmpty)"
}

print(script(Stack<Int>.self))
print(script(Queue<Int>.self))
print(script(Ring<Int>.self))
var doubles = Queue([0.5, 1.5, 2]), words = Stack("to be or not".split(separator: " ").map(String.init))
print(doubles.total(), doubles.count, words.take() ?? "", words.count)
