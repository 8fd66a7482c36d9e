struct Codec {
    private static let alphabet = Array("abcdefghijklmnopqrstuvwxyz")
    private func index(of c: Character) -> Int? { Codec.alphabet.firstIndex(of: c) }
    func shifted(_ text: String, by n: Int) -> String {
        String(text.map { c in index(of: c).map { Codec.alphabet[($0 + n) % 26] } ?? c })
    }
}

struct Attack {
    func guess(_ text: String) -> [String] {
        (0..<Codec.alphabet.count).map { Codec().shifted(text, by: $0) }
    }
}

print(Codec().shifted("abc", by: 2))
