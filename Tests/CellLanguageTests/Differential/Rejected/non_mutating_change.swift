struct Stack {
    private var items: [Int] = []
    func push(_ item: Int) {
        items.append(item)
    }
    var top: Int? { items.last }
}
var stack = Stack()
stack.push(3)
print(stack.top ?? 0)
