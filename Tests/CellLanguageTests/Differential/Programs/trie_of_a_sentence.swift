struct Trie {
    private final class Node {
        var children: [Character: Node] = [:]
        var count = 0
    }
    private let root = Node()

    func insert<S: StringProtocol>(_ word: S) {
        var node = root
        for c in word.lowercased() {
            if node.children[c] == nil { node.children[c] = Node() }
            node = node.children[c]!
        }
        node.count += 1
    }
    private func find(_ prefix: String) -> Node? {
        prefix.reduce(root) { (node: Node?, c) in node?.children[c] }
    }
    func contains(_ word: String) -> Bool { (find(word)?.count ?? 0) > 0 }

    func completions(of prefix: String, limit: Int = .max) -> [(word: String, count: Int)] {
        var found: [(word: String, count: Int)] = []
        func walk(_ node: Node, _ path: String) {
            if node.count > 0 { found.append((path, node.count)) }
            for (c, child) in node.children.sorted(by: { $0.key < $1.key }) { walk(child, path + [c]) }
        }
        if let start = find(prefix) { walk(start, prefix) }
        return Array(found.sorted { $0.count > $1.count }.prefix(limit))
    }

    var depth: Int {
        func depth(_ n: Node) -> Int { 1 + (n.children.values.map(depth).max() ?? -1) }
        return depth(root)
    }
}

let trie = Trie()
let text = "The theory of the thing: then the thinker thought, they thank the theme."
text.split { !$0.isLetter }.forEach(trie.insert)
for word in ["the", "then", "th", "zebra"] { print(word, trie.contains(word), terminator: "\t") }
print()
for (word, count) in trie.completions(of: "the") { print(word, String(repeating: "*", count: count)) }
print(trie.completions(of: "tho").first ?? ("", 0), trie.completions(of: "x").isEmpty, trie.depth)
print(trie.completions(of: "thi", limit: 1).map(\.word))
let prefixes = ["flower", "flow", "flight"]
let shared = prefixes.dropFirst().reduce(prefixes[0]) { $0.commonPrefix(with: $1) }
print(shared)
extension String {
    func commonPrefix(with other: String) -> String {
        String(zip(self, other).prefix(while: ==).map { $0.0 })
    }
}
let initials = text.split(separator: " ").compactMap(\.first).filter(\.isLowercase)
print(String(initials), initials.count, Set(initials) == ["t", "o"])
