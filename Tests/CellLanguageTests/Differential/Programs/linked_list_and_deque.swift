indirect enum List<Element> {
    case empty
    case node(Element, List<Element>)
}
extension List: Sequence {
    func makeIterator() -> AnyIterator<Element> {
        var current = self
        return AnyIterator {
            guard case let .node(head, tail) = current else { return nil }
            current = tail
            return head
        }
    }
}
extension List: ExpressibleByArrayLiteral {
    init(arrayLiteral elements: Element...) { self = elements.reversed().reduce(.empty) { .node($1, $0) } }
}
extension List {
    var reversed: List { reduce(.empty) { .node($1, $0) } }
    func mapped<T>(_ f: (Element) -> T) -> List<T> {
        switch self {
        case .empty: .empty
        case let .node(h, t): .node(f(h), t.mapped(f))
        }
    }
    static func + (a: List, b: List) -> List { a.reversed.reduce(b) { List.node($1, $0) } }
    mutating func pop() -> Element? {
        guard case .node(let h, let t) = self else { return nil }
        defer { self = t }
        return h
    }
}
extension List: Equatable where Element: Equatable {}
extension List: CustomStringConvertible { var description: String { "(" + map { "\($0)" }.joined(separator: " ") + ")" } }
var l: List = [1, 2, 3]
print(l, l.reversed, l.mapped { Double($0) / 2 }, l + [9] + .empty, l == [1, 2, 3], l != l.reversed)
while let x = l.pop() { print(x, terminator: l == .empty ? "\n" : ",") }

class DNode<T> { let value: T; var next: DNode?; weak var previous: DNode?; init(_ v: T) { value = v }; deinit { log.append("-\(value)") } }
var log: [String] = []
struct Deque<T> {
    private var head: DNode<T>?, tail: DNode<T>?
    mutating func append(_ v: T) {
        let n = DNode(v)
        n.previous = tail
        tail?.next = n
        tail = n
        if head == nil { head = n }
    }
    mutating func popFirst() -> T? {
        defer { head = head?.next; if head == nil { tail = nil } else { head!.previous = nil } }
        return head?.value
    }
    mutating func popLast() -> T? {
        let v = tail?.value
        tail = tail?.previous
        if let tail { tail.next = nil } else { head = nil }
        return v
    }
    var values: [T] { Array(sequence(first: head, next: { $0?.next }).prefix { $0 != nil }.map { $0!.value }) }
}
do {
    var d = Deque<String>()
    "a b c d".split(separator: " ").forEach { d.append(String($0)) }
    print(d.values, d.popFirst() ?? "", d.popLast() ?? "", d.values, log)
    print(d.popLast()!, d.popLast()!, d.popLast() as Any, d.values)
}
print(log)
