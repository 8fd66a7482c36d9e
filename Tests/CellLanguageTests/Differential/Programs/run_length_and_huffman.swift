// Run-length coding and Huffman codes, with round trips.
func runLength(_ text: String) -> [(character: Character, count: Int)] {
    text.reduce(into: []) { runs, character in
        if runs.last?.character == character { runs[runs.count - 1].count += 1 } else { runs.append((character, 1)) }
    }
}
func encoded(_ text: String) -> String { runLength(text).map { ($0.count > 1 ? "\($0.count)" : "") + String($0.character) }.joined() }
func decoded(_ text: String) -> String {
    var (result, count) = ("", "")
    for character in text {
        if character.isNumber { count.append(character) } else {
            result += String(repeating: character, count: Int(count) ?? 1)
            count = ""
        }
    }
    return result
}
for text in ["WWWWWBBWWWN", "abc", "", "zzzzzzzzzzzzy"] { print(encoded(text), decoded(encoded(text)) == text, runLength(text).count) }

indirect enum Tree {
    case leaf(Character, Int)
    case node(Tree, Tree, Int)
    var weight: Int {
        switch self {
        case .leaf(_, let n), .node(_, _, let n): n
        }
    }
    var least: Character {
        switch self {
        case .leaf(let c, _): c
        case .node(let a, let b, _): min(a.least, b.least)
        }
    }
    func codes(_ prefix: String = "") -> [Character: String] {
        switch self {
        case .leaf(let c, _): [c: prefix.isEmpty ? "0" : prefix]
        case .node(let a, let b, _): a.codes(prefix + "0").merging(b.codes(prefix + "1")) { first, _ in first }
        }
    }
}

func huffman(_ text: String) -> Tree? {
    var trees = Dictionary(text.map { ($0, 1) }, uniquingKeysWith: +).map { Tree.leaf($0.key, $0.value) }
    while trees.count > 1 {
        trees.sort { ($0.weight, $0.least) > ($1.weight, $1.least) }
        let (a, b) = (trees.removeLast(), trees.removeLast())
        trees.append(.node(a, b, a.weight + b.weight))
    }
    return trees.first
}

func decode(_ bits: String, _ tree: Tree) -> String {
    var (result, current) = ("", tree)
    for bit in bits {
        if case .node(let a, let b, _) = current { current = bit == "0" ? a : b }
        if case .leaf(let character, _) = current {
            result.append(character)
            current = tree
        }
    }
    return result
}

let message = "she sells sea shells"
if let tree = huffman(message) {
    let codes = tree.codes()
    let bits = message.compactMap { codes[$0] }.joined()
    for (character, code) in codes.sorted(by: { ($0.value.count, $0.value) < ($1.value.count, $1.value) }) { print("'\(character)'", code) }
    print(bits.count, message.utf8.count * 8, decode(bits, tree) == message, tree.weight)
}
print(huffman("") == nil, huffman("aaa")!.codes())
