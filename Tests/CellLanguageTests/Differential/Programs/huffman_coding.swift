indirect enum Tree {
    case leaf(Character, Int)
    case node(Tree, Tree, weight: Int)
    var weight: Int {
        switch self {
        case .leaf(_, let w), .node(_, _, weight: let w): return w
        }
    }
    var first: Character {
        switch self { case .leaf(let c, _): c; case .node(let l, let r, _): min(l.first, r.first) }
    }
}
struct Heap<Element> {
    private var items: [Element] = []
    private let before: (Element, Element) -> Bool
    init(_ before: @escaping (Element, Element) -> Bool) { self.before = before }
    var count: Int { items.count }
    mutating func push(_ x: Element) {
        items.append(x)
        var i = items.count - 1
        while i > 0, before(items[i], items[(i - 1) / 2]) {
            items.swapAt(i, (i - 1) / 2)
            i = (i - 1) / 2
        }
    }
    mutating func pop() -> Element? {
        guard !items.isEmpty else { return nil }
        items.swapAt(0, items.count - 1)
        let top = items.removeLast()
        var i = 0
        while true {
            let children = [2 * i + 1, 2 * i + 2].filter { $0 < items.count }
            guard let best = children.min(by: { before(items[$0], items[$1]) }), before(items[best], items[i]) else { break }
            items.swapAt(i, best)
            i = best
        }
        return top
    }
}
func tree(for text: String) -> Tree? {
    var heap = Heap<Tree> { ($0.weight, $0.first) < ($1.weight, $1.first) }
    let counts = text.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    counts.forEach { heap.push(.leaf($0.key, $0.value)) }
    while heap.count > 1, let a = heap.pop(), let b = heap.pop() { heap.push(.node(a, b, weight: a.weight + b.weight)) }
    return heap.pop()
}
func codes(_ tree: Tree, _ prefix: String = "") -> [Character: String] {
    switch tree {
    case .leaf(let c, _): return [c: prefix.isEmpty ? "0" : prefix]
    case .node(let l, let r, _): return codes(l, prefix + "0").merging(codes(r, prefix + "1")) { a, _ in a }
    }
}
func decode(_ bits: String, _ root: Tree) -> String {
    var out = "", node = root
    for bit in bits {
        if case .node(let l, let r, _) = node { node = bit == "0" ? l : r }
        if case .leaf(let c, _) = node { out.append(c); node = root }
    }
    return out
}
for text in ["abracadabra", "mississippi river", "zzz"] {
    guard let root = tree(for: text) else { continue }
    let table = codes(root)
    let bits = text.map { table[$0]! }.joined()
    for (c, code) in table.sorted(by: { ($0.value.count, $0.key) < ($1.value.count, $1.key) }) { print("  '\(c)' \(code)") }
    print(text, bits.count, "bits of", text.utf8.count * 8, decode(bits, root) == text, bits.prefix(12))
}
print(tree(for: "") == nil ? "nothing" : "something")
