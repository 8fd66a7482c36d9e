struct Queue<T> {
    var items: [T] = []
    mutating func dequeue() -> T {
        items.removeFirst()
    }
}
var queue = Queue(items: ["a", "b"])
for round in 1...3 {
    print("round", round)
    print(queue.dequeue())
}
