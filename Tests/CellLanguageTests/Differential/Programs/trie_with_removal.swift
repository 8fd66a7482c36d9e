final class TrieNode {
    var children: [Character: TrieNode] = [:]
    var isWord = false
    weak var parent: TrieNode?
}
struct Trie {
    private let root = TrieNode()
    private(set) var count = 0
    init<S: Sequence>(_ words: S) where S.Element: StringProtocol {
        for w in words { insert(String(w)) }
    }
    mutating func insert(_ word: String) {
        var node = root
        for ch in word {
            if let next = node.children[ch] { node = next } else {
                let next = TrieNode()
                next.parent = node
                node.children[ch] = next
                node = next
            }
        }
        if !node.isWord { count += 1 }
        node.isWord = true
    }
    private func find(_ prefix: String) -> TrieNode? {
        prefix.reduce(Optional(root)) { node, ch in node?.children[ch] }
    }
    func contains(_ word: String) -> Bool { find(word)?.isWord == true }
    func words(startingWith prefix: String) -> [String] {
        guard let start = find(prefix) else { return [] }
        var out: [String] = []
        func walk(_ n: TrieNode, _ path: String) {
            if n.isWord { out.append(path) }
            for (ch, child) in n.children.sorted(by: { $0.key < $1.key }) { walk(child, path + String(ch)) }
        }
        walk(start, prefix)
        return out
    }
    mutating func remove(_ word: String) -> Bool {
        guard var node = find(word), node.isWord else { return false }
        node.isWord = false
        count -= 1
        for ch in word.reversed() {
            guard node.children.isEmpty, !node.isWord, let p = node.parent else { break }
            p.children[ch] = nil
            node = p
        }
        return true
    }
}
var trie = Trie("car card care cart cat dog do done".split(separator: " "))
print(trie.count, trie.contains("car"), trie.contains("ca"), trie.words(startingWith: "car"))
print(trie.remove("card"), trie.remove("card"), trie.words(startingWith: "ca"), trie.count)
trie.insert("dot"); trie.insert("do")
print(trie.words(startingWith: "do"), trie.words(startingWith: "x").isEmpty, trie.words(startingWith: "").count)
