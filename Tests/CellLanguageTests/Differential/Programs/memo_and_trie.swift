final class Trie { private var children: [Character: Trie] = [:]; private var ends = 0
    func insert(_ word: String) { var node = self; for c in word { if node.children[c] == nil { node.children[c] = Trie() }; node = node.children[c]! }; node.ends += 1 }
    private func node(_ prefix: some StringProtocol) -> Trie? { prefix.reduce(Optional(self)) { $0?.children[$1] } }
    func words(_ prefix: String) -> [String] { var out: [String] = []; node(prefix)?.collect(prefix, &out); return out }
    private func collect(_ path: String, _ out: inout [String]) { for _ in 0..<ends { out.append(path) }; for (c, child) in children.sorted(by: { $0.key < $1.key }) { child.collect(path + String(c), &out) } }
    @discardableResult func remove(_ word: String) -> Bool { guard let c = word.first else { if ends > 0 { ends -= 1; return true }; return false }; guard let child = children[c], child.remove(String(word.dropFirst())) else { return false }; if child.children.isEmpty && child.ends == 0 { children[c] = nil }; return true } }
let trie = Trie()
"to tea ten inn in to".split(separator: " ").forEach { trie.insert(String($0)) }
print(trie.words("t"), trie.words("in"), trie.words("x"), trie.remove("tea"), trie.remove("tex"), trie.words("te"), trie.words(""))
final class Memo<In: Hashable, Out> { private var cache: [In: Out] = [:]; private(set) var computed = 0; private let f: (In, (In) -> Out) -> Out; init(_ f: @escaping (In, (In) -> Out) -> Out) { self.f = f }
    func callAsFunction(_ x: In) -> Out { if let v = cache[x] { return v }; computed += 1; let v = f(x) { self($0) }; cache[x] = v; return v } }
let fib = Memo<Int, Int> { n, fib in n < 2 ? n : fib(n - 1) + fib(n - 2) }
print(fib(60), fib.computed, fib(61), fib.computed)
