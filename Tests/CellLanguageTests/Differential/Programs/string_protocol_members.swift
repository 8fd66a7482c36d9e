extension StringProtocol {
    var trimmed: SubSequence {
        guard let a = firstIndex(where: { !$0.isWhitespace }), let b = lastIndex(where: { !$0.isWhitespace }) else { return self[endIndex...] }
        return self[a...b]
    }
    func ranges(ofCharacter c: Character) -> [Index] { indices.filter { self[$0] == c } }
    var words: [SubSequence] { split { !$0.isLetter } }
    func capitalizedFirst() -> String { prefix(1).uppercased() + dropFirst() }
}
print("[\("  hi there ".trimmed)]", "[\("   ".trimmed)]", "a-b-c".ranges(ofCharacter: "-").count)
print("one, two; three".words.map { $0.capitalizedFirst() }, "xyz".dropFirst().capitalizedFirst())
func caesar<S: StringProtocol>(_ s: S, by k: UInt8) -> String {
    String(s.map { c -> Character in
        guard let a = c.asciiValue, c.isLetter else { return c }
        let base: UInt8 = c.isUppercase ? 65 : 97
        return Character(UnicodeScalar((a - base + k) % 26 + base))
    })
}
print(caesar("Hello, World!", by: 3), caesar("Khoor"[...], by: 23))
struct Tokenizer: Sequence, IteratorProtocol {
    enum Token: Equatable { case number(Double), symbol(Character), name(Substring) }
    var rest: Substring
    init(_ text: String) { rest = text[...] }
    mutating func next() -> Token? {
        rest = rest.drop(while: \.isWhitespace)
        guard let c = rest.first else { return nil }
        if c.isNumber { let t = rest.prefix { $0.isNumber || $0 == "." }; rest = rest[t.endIndex...]; return .number(Double(t) ?? 0) }
        if c.isLetter { let t = rest.prefix(while: \.isLetter); rest = rest.dropFirst(t.count); return .name(t) }
        return .symbol(rest.removeFirst())
    }
}
for t in Tokenizer("foo = 3.5 * (x + 12)") { print(t, terminator: " ") }
print()
func rle(_ s: some StringProtocol) -> String {
    var out = "", i = s.startIndex
    while i < s.endIndex {
        let j = s[i...].firstIndex { $0 != s[i] } ?? s.endIndex
        out += "\(s.distance(from: i, to: j))\(s[i])"
        i = j
    }
    return out
}
print(rle("aaabccd"), rle("zz".dropFirst()))
func commonPrefix<A: StringProtocol, B: StringProtocol>(_ a: A, _ b: B) -> A.SubSequence {
    var i = a.startIndex, j = b.startIndex
    while i < a.endIndex, j < b.endIndex, a[i] == b[j] { a.formIndex(after: &i); b.formIndex(after: &j) }
    return a[..<i]
}
print(commonPrefix("interview", "internet"[...]))
