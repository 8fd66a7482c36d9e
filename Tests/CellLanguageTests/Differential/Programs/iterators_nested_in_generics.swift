struct Stack<Element>: Sequence {
    private var items: [Element] = []
    mutating func push(_ item: Element) { items.append(item) }

    struct Iterator: IteratorProtocol {
        fileprivate var items: [Element]
        mutating func next() -> Element? { items.popLast() }
    }
    func makeIterator() -> Iterator { Iterator(items: items) }
}

indirect enum Chain<Element> {
    case end
    case link(Element, Chain<Element>)
}
extension Chain: Sequence {
    struct Iterator: IteratorProtocol {
        var rest: Chain
        mutating func next() -> Element? {
            guard case let .link(first, rest) = rest else { return nil }
            self.rest = rest
            return first
        }
    }
    func makeIterator() -> Iterator { Iterator(rest: self) }
}

var stack = Stack<String>()
for word in ["one", "two", "three"] { stack.push(word) }
print(Array(stack), stack.map(\.count), stack.contains("two"))
let chain = Chain.link(1, .link(2, .link(3, .end)))
print(chain.reduce(0, +), chain.max() ?? 0, Array(chain.reversed()))
