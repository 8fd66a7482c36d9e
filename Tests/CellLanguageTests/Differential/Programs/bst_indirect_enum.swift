indirect enum Tree<T: Comparable> {
    case empty
    case node(Tree<T>, T, Tree<T>)
    init() { self = .empty }
    init<S: Sequence>(_ values: S) where S.Element == T { self = values.reduce(.empty) { $0.inserting($1) } }
    func inserting(_ x: T) -> Tree {
        switch self {
        case .empty:
            return .node(.empty, x, .empty)
        case let .node(l, v, r) where x < v:
            return .node(l.inserting(x), v, r)
        case let .node(l, v, r) where x > v:
            return .node(l, v, r.inserting(x))
        default:
            return self
        }
    }
    func removing(_ x: T) -> Tree {
        guard case let .node(l, v, r) = self else { return self }
        if x < v { return .node(l.removing(x), v, r) }
        if x > v { return .node(l, v, r.removing(x)) }
        switch (l, r) {
        case (.empty, let other), (let other, .empty): return other
        case (_, _):
            let successor = r.min!
            return .node(l, successor, r.removing(successor))
        }
    }
    var min: T? {
        switch self {
        case .empty: nil
        case .node(.empty, let v, _): v
        case .node(let l, _, _): l.min
        }
    }
    func contains(_ x: T) -> Bool {
        guard case .node(let l, let v, let r) = self else { return false }
        return x == v || (x < v ? l : r).contains(x)
    }
}
extension Tree: Sequence {
    func makeIterator() -> AnyIterator<T> {
        var stack: [(Tree, T)] = []
        func pushLeft(_ t: Tree) {
            var t = t
            while case let .node(l, v, r) = t { stack.append((r, v)); t = l }
        }
        pushLeft(self)
        return AnyIterator {
            guard let (right, v) = stack.popLast() else { return nil }
            pushLeft(right)
            return v
        }
    }
}
extension Tree: ExpressibleByArrayLiteral { init(arrayLiteral elements: T...) { self.init(elements) } }
extension Tree: CustomStringConvertible {
    var description: String {
        switch self {
        case .empty: return "·"
        case let .node(.empty, v, .empty): return "\(v)"
        case let .node(l, v, r): return "(\(l) \(v) \(r))"
        }
    }
}
var t: Tree = [50, 30, 70, 20, 40, 60, 80, 30]
print(t, t.contains(60), t.contains(65))
print(Array(t), t.min as Any, Tree<Int>().min as Any)
t = t.removing(50).removing(20).removing(99)
print(t, t.map { $0 / 10 }, t.reduce(0, +), t.max()!, t.sorted(by: >).first!)
print(Tree("the quick brown fox jumps over the lazy dog".split(separator: " ")).joined(separator: "<"))
for (i, c) in Tree("banana").enumerated() { print(i, c, terminator: " ") }
print(zip(Tree("cab"), Tree([2.5, 1.5])).map { "\($0)\($1)" })
