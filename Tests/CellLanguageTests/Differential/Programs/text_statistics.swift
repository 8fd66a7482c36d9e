extension String {
    var words: [Substring] { split { !$0.isLetter } }
    func frequencies<Key: Hashable>(by key: (Character) -> Key?) -> [Key: Int] {
        reduce(into: [:]) { counts, character in
            if let key = key(character) { counts[key, default: 0] += 1 }
        }
    }
    var isPalindrome: Bool {
        let letters = lowercased().filter(\.isLetter)
        return letters == String(letters.reversed())
    }
    func wrapped(at width: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        for word in split(separator: " ") {
            if !line.isEmpty, line.count + word.count + 1 > width {
                lines.append(line)
                line = ""
            }
            line += (line.isEmpty ? "" : " ") + word
        }
        return line.isEmpty ? lines : lines + [line]
    }
}
enum Kind { case vowel, consonant }
let text = "A man, a plan, a canal: Panama! Swift is not a palindrome, but it reads well."
let kinds = text.frequencies { c -> Kind? in
    guard c.isLetter else { return nil }
    return "aeiou".contains(c.lowercased()) ? .vowel : .consonant
}
print(kinds[.vowel] ?? 0, kinds[.consonant] ?? 0)
let lengths = Dictionary(grouping: text.words, by: \.count).mapValues(\.count)
print(lengths.sorted { ($0.value, $0.key) > ($1.value, $1.key) }.prefix(3).map { "\($0.key):\($0.value)" })
print(text.prefix(30).description.isPalindrome, text.isPalindrome)
text.wrapped(at: 24).enumerated().forEach { print($0.offset + 1, $0.element) }
let initials = text.words.compactMap(\.first).map { $0.uppercased() }.joined()
print(initials, Set(initials).sorted().map(String.init).joined())
func caesar(_ text: String, shift: Int) -> String {
    String(text.map { c in
        guard let value = c.asciiValue, c.isLetter else { return c }
        let base: UInt8 = c.isUppercase ? 65 : 97
        return Character(UnicodeScalar((value - base + UInt8(shift)) % 26 + base))
    })
}
print(caesar("Hello, Zoo!", shift: 3), caesar(caesar("abc", shift: 5), shift: 21))
