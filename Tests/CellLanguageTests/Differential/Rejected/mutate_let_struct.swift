struct Stack<Element> {
    private var items: [Element] = []
    var count: Int { items.count }
    mutating func push(_ item: Element) { items.append(item) }
    mutating func pop() -> Element? { items.popLast() }
}

let stack = Stack<Int>()
stack.push(1)
stack.push(2)
print(stack.count)
