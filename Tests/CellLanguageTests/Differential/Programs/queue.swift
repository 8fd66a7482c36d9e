struct Queue<T> {
    private var inbox: [T] = []
    private var outbox: [T] = []
    var count: Int { inbox.count + outbox.count }
    mutating func enqueue(_ value: T) { inbox.append(value) }
    mutating func dequeue() -> T? {
        if outbox.isEmpty {
            outbox = inbox.reversed()
            inbox.removeAll()
        }
        return outbox.popLast()
    }
}
var queue = Queue<String>()
for name in ["a", "b", "c"] { queue.enqueue(name) }
print(queue.dequeue() ?? "-", queue.count)
queue.enqueue("d")
while let next = queue.dequeue() { print(next, terminator: " ") }
print(queue.count)
