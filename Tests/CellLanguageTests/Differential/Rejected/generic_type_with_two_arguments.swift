struct Queue<Element> {
    private var items: [Element] = []
    mutating func enqueue(_ item: Element) { items.append(item) }
    mutating func dequeue() -> Element? { items.isEmpty ? nil : items.removeFirst() }
}

var names = Queue<String>()
names.enqueue("ada")
var jobs: Queue<Int, String> = Queue()
print(names.dequeue() ?? "none")
