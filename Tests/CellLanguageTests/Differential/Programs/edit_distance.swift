enum Edit: CustomStringConvertible {
    case keep(Character), insert(Character), delete(Character), replace(Character, with: Character)
    var cost: Int { if case .keep = self { 0 } else { 1 } }
    var description: String {
        switch self {
        case .keep(let c): " \(c)"
        case .insert(let c): "+\(c)"
        case .delete(let c): "-\(c)"
        case .replace(let a, let b): "\(a)→\(b)"
        }
    }
}

func edits(from a: String, to b: String) -> [Edit] {
    let s = Array(a), t = Array(b)
    var table = Array(repeating: Array(repeating: 0, count: t.count + 1), count: s.count + 1)
    for i in 0...s.count {
        for j in 0...t.count {
            if i == 0 || j == 0 { table[i][j] = i + j; continue }
            table[i][j] = s[i - 1] == t[j - 1]
                ? table[i - 1][j - 1]
                : 1 + min(table[i - 1][j], table[i][j - 1], table[i - 1][j - 1])
        }
    }
    var result: [Edit] = []
    var (i, j) = (s.count, t.count)
    while i > 0 || j > 0 {
        if i > 0, j > 0, s[i - 1] == t[j - 1] {
            result.append(.keep(s[i - 1])); i -= 1; j -= 1
        } else if i > 0, j > 0, table[i][j] == table[i - 1][j - 1] + 1 {
            result.append(.replace(s[i - 1], with: t[j - 1])); i -= 1; j -= 1
        } else if i > 0, table[i][j] == table[i - 1][j] + 1 {
            result.append(.delete(s[i - 1])); i -= 1
        } else {
            result.append(.insert(t[j - 1])); j -= 1
        }
    }
    return result.reversed()
}

for (a, b) in [("kitten", "sitting"), ("", "abc"), ("flaw", "lawn"), ("same", "same")] {
    let script = edits(from: a, to: b)
    print(a, b, script.map(\.cost).reduce(0, +), script)
}

func suggestions(for word: String, in dictionary: [String], limit: Int = 2) -> [String] {
    let rated = dictionary.map { (word: $0, distance: edits(from: word, to: $0).lazy.filter { $0.cost > 0 }.count) }
    return rated.filter { $0.distance <= limit }.sorted { ($0.distance, $0.word) < ($1.distance, $1.word) }.map { $0.word }
}
print(suggestions(for: "helo", in: ["hello", "help", "halo", "yellow", "hero", "world"]))
let common = zip("interview", "internet").prefix { $0 == $1 }.map(\.0)
print(String(common), common.count)
let hamming = zip("karolin", "kathrin").lazy.filter { $0 != $1 }.count
print(hamming)
