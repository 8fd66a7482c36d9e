import Foundation

extension ComparisonResult {
    var symbol: String {
        switch self {
        case .orderedAscending: return "<"
        case .orderedSame: return "="
        case .orderedDescending: return ">"
        @unknown default: return "?"
        }
    }
}

let pairs = [("apple", "Banana"), ("Zebra", "apple"), ("abc", "ABC"), ("a", ""), ("file10", "file9"), ("résumé", "resume")]
for (a, b) in pairs {
    print(a, a < b ? "<" : a == b ? "=" : ">", b,
          a.compare(b).symbol,
          a.caseInsensitiveCompare(b).symbol,
          a.compare(b, options: .numeric).symbol,
          a.compare(b, options: [.caseInsensitive, .diacriticInsensitive]).symbol)
}

let names = ["delta", "Alpha", "charlie", "Bravo", "alpha2", "alpha10"]
print(names.sorted())
print(names.sorted(by: >))
print(names.sorted { $0.caseInsensitiveCompare($1) == .orderedAscending })
print(names.sorted { $0.compare($1, options: [.numeric, .caseInsensitive]) == .orderedAscending })
print(names.sorted { ($0.count, $0) < ($1.count, $1) })
print(names.min()!, names.max(by: { $0.count < $1.count })!)

print("abc".lexicographicallyPrecedes("abd"), "abc".elementsEqual(["a", "b", "c"]), "abc".starts(with: "ab"))
print("Swift".hasPrefix("swift"), "Swift".lowercased().hasPrefix("swift"), "x".hasPrefix(""), "".isEmpty)
print("Hello World".contains("lo W"), "Hello".contains("z"), "Hello".contains { $0.isUppercase })
print("a" < "a\u{301}", "\u{E9}" == "e\u{301}", "straße".uppercased(), "ǅ".lowercased())
print(["b", "a"] == ["a", "b"].reversed(), ("b", 1) < ("b", 2), ("a", "z") > ("a", "b"))

func isPalindrome(_ s: String) -> Bool {
    let letters = s.lowercased().filter { $0.isLetter || $0.isNumber }
    return letters.elementsEqual(letters.reversed())
}
func isAnagram(_ a: String, _ b: String) -> Bool { a.lowercased().sorted() == b.lowercased().sorted() }
func isPangram(_ s: String) -> Bool { Set(s.lowercased()).isSuperset(of: "abcdefghijklmnopqrstuvwxyz") }
print(["A man, a plan, a canal: Panama", "Été", "ab"].map(isPalindrome))
print(isAnagram("Listen", "Silent"), isAnagram("abc", "abd"))
print(isPangram("The quick brown fox jumps over the lazy dog"), isPangram("hello"))

func commonPrefix(_ words: [String]) -> String {
    guard var prefix = words.first.map({ $0[...] }) else { return "" }
    for w in words.dropFirst() {
        while !w.hasPrefix(prefix) { prefix.removeLast() }
    }
    return String(prefix)
}
print(commonPrefix(["flower", "flow", "flight"]), "|", commonPrefix(["dog", "cat"]), "|", "interview".commonPrefix(with: "internet"))

func levenshtein(_ a: String, _ b: String) -> Int {
    let b = Array(b)
    var row = Array(0...b.count)
    for (i, ca) in a.enumerated() {
        var diagonal = i
        row[0] = i + 1
        for (j, cb) in b.enumerated() {
            (diagonal, row[j + 1]) = (row[j + 1], min(row[j + 1] + 1, row[j] + 1, diagonal + (ca == cb ? 0 : 1)))
        }
    }
    return row.last!
}
print(levenshtein("kitten", "sitting"), levenshtein("", "abc"), levenshtein("flaw", "lawn"))
