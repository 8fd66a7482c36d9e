struct Stack<Element> {
    private var items: [Element] = []
    var isEmpty: Bool { items.isEmpty }
    mutating func push(_ item: Element) {
        items.append(item)
    }
    func pop() -> Element? {
        if items.isEmpty { return nil }
        return items.removeLast()
    }
}

var stack = Stack<Int>()
stack.push(4)
stack.push(5)
print(stack.pop() ?? 0)
