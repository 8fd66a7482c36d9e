// A generic queue with two stacks, as in "Data Structures in Swift"
public protocol Queue {
    associatedtype Element
    mutating func enqueue(_ element: Element) -> Bool
    mutating func dequeue() -> Element?
    var isEmpty: Bool { get }
    var peek: Element? { get }
}

public struct QueueStack<T>: Queue {
    private var leftStack: [T] = []
    private var rightStack: [T] = []
    public init() {}

    public var isEmpty: Bool {
        leftStack.isEmpty && rightStack.isEmpty
    }

    public var peek: T? {
        !leftStack.isEmpty ? leftStack.last : rightStack.first
    }

    @discardableResult
    public mutating func enqueue(_ element: T) -> Bool {
        rightStack.append(element)
        return true
    }

    public mutating func dequeue() -> T? {
        if leftStack.isEmpty {
            leftStack = rightStack.reversed()
            rightStack.removeAll()
        }
        return leftStack.popLast()
    }
}

extension QueueStack: CustomStringConvertible {
    public var description: String {
        String(describing: leftStack.reversed() + rightStack)
    }
}

extension QueueStack: ExpressibleByArrayLiteral {
    public init(arrayLiteral elements: T...) {
        for e in elements { enqueue(e) }
    }
}

func example(of title: String, _ body: () -> Void) {
    print("---Example of: \(title)---")
    body()
    print()
}

example(of: "queue") {
    var q: QueueStack<String> = ["Ray", "Brian"]
    q.enqueue("Eric")
    print(q)
    print(q.dequeue() as Any)
    print(q)
    print(q.peek ?? "nothing")
    var all = [String]()
    while let next = q.dequeue() { all += [next] }
    print(all.joined(separator: " > "), q.isEmpty)
}
