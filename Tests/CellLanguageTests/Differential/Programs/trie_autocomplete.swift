// A prefix tree with autocompletion and deletion.
final class TrieNode {
    var children: [Character: TrieNode] = [:]
    var count = 0
    var isLeaf: Bool { children.isEmpty }
}

struct Trie {
    private let root = TrieNode()
    private(set) var words = 0

    mutating func insert(_ word: some StringProtocol) {
        var node = root
        for character in word {
            if node.children[character] == nil { node.children[character] = TrieNode() }
            node = node.children[character]!
        }
        if node.count == 0 { words += 1 }
        node.count += 1
    }

    private func node(for prefix: String) -> TrieNode? {
        prefix.reduce(root as TrieNode?) { $0?.children[$1] }
    }

    func contains(_ word: String) -> Bool { (node(for: word)?.count ?? 0) > 0 }

    func completions(of prefix: String, limit: Int = .max) -> [String] {
        guard let start = node(for: prefix) else { return [] }
        var found: [(word: String, count: Int)] = []
        func walk(_ node: TrieNode, _ word: String) {
            if node.count > 0 { found.append((word, node.count)) }
            for (character, child) in node.children.sorted(by: { $0.key < $1.key }) {
                walk(child, word + String(character))
            }
        }
        walk(start, prefix)
        return found.sorted { $0.count != $1.count ? $0.count > $1.count : $0.word < $1.word }
            .prefix(limit).map(\.word)
    }

    @discardableResult
    mutating func remove(_ word: String) -> Bool {
        guard let last = node(for: word), last.count > 0 else { return false }
        last.count = 0
        words -= 1
        return true
    }
}

var trie = Trie()
let text = "swift swims swiftly while a swan swallows sweets and the swan swims on"
for word in text.split(separator: " ") { trie.insert(word) }
print(trie.words, trie.contains("swan"), trie.contains("swa"))
print(trie.completions(of: "sw"))
print(trie.completions(of: "sw", limit: 2))
print(trie.remove("swan"), trie.remove("swan"), trie.completions(of: "swa"), trie.words)
trie.insert("über")
trie.insert("übung")
print(trie.completions(of: "ü"), trie.completions(of: "x").isEmpty)
