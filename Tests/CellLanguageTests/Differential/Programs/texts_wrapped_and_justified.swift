import Foundation
let s = "The quick brown fox"
print(s.split(separator: " ").map { $0.reversed() }.map { String($0) }.joined(separator: " "))
print(s.map { $0.isUppercase ? Character($0.lowercased()) : Character($0.uppercased()) }.reduce("") { $0 + String($1) })
print(s.components(separatedBy: " ").map { String($0.first!) }.joined(), s.filter { "aeiou".contains($0) }.count)
print(s.prefix(9), s.suffix(3), s.dropFirst(4).prefix { $0 != " " }, s.contains("brown"), s.hasSuffix("fox"), s.firstIndex(of: "q")!.utf16Offset(in: s))
var t = s
t.replaceSubrange(t.startIndex..<t.index(t.startIndex, offsetBy: 3), with: "A")
t.append("!"); t += "?"; t.insert("*", at: t.startIndex); t.removeLast()
print(t, t.count, t.uppercased(), t.lowercased() == t)
for (i, w) in s.split(separator: " ").enumerated() where w.count > 3 { print(i, w, w.count, terminator: ";") }
print()
let csv = "name,age,city\n\"Lee, Ann\",31,Oslo\nBob,,\"New \"\"York\"\"\""
func parseCSV(_ text: String) -> [[String]] {
    var rows: [[String]] = [[]], field = "", quoted = false
    var it = text.makeIterator(), pending: Character?
    while let c = pending ?? it.next() {
        pending = nil
        switch (c, quoted) {
        case ("\"", false): quoted = true
        case ("\"", true):
            if let n = it.next() { if n == "\"" { field.append("\"") } else { quoted = false; pending = n } }
        case (",", false): rows[rows.count - 1].append(field); field = ""
        case ("\n", false): rows[rows.count - 1].append(field); field = ""; rows.append([])
        default: field.append(c)
        }
    }
    rows[rows.count - 1].append(field)
    return rows
}
for row in parseCSV(csv) { print(row) }
func wrap(_ text: String, _ width: Int) -> [String] {
    text.split(separator: " ").reduce(into: [""]) { lines, w in
        if lines.last!.isEmpty { lines[lines.count - 1] = String(w) }
        else if lines.last!.count + 1 + w.count <= width { lines[lines.count - 1] += " " + w }
        else { lines.append(String(w)) }
    }
}
print(wrap("It is a truth universally acknowledged that a single man", 18))
func justify(_ line: String, _ width: Int) -> String {
    let words = line.split(separator: " ").map(String.init)
    guard words.count > 1 else { return line }
    let gaps = words.count - 1, spaces = width - words.reduce(0) { $0 + $1.count }
    return words.enumerated().map { i, w in i == gaps ? w : w + String(repeating: " ", count: spaces / gaps + (i < spaces % gaps ? 1 : 0)) }.joined()
}
for l in wrap("It is a truth universally acknowledged that", 18) { print("|" + justify(l, 18) + "|") }
func levenshtein(_ a: String, _ b: String) -> Int {
    let a = Array(a), b = Array(b)
    var row = Array(0...b.count)
    for i in 1...a.count {
        var previous = row[0]
        row[0] = i
        for j in 1...b.count { (previous, row[j]) = (row[j], a[i - 1] == b[j - 1] ? previous : 1 + min(previous, row[j], row[j - 1])) }
    }
    return row[b.count]
}
print(levenshtein("kitten", "sitting"), ["apple", "ape", "maple"].sorted { levenshtein($0, "appl") < levenshtein($1, "appl") })
print("a-b_c d".split { !$0.isLetter }, "1,2,,3".split(separator: ",", omittingEmptySubsequences: false).map { Int($0) }, "x=1;y=2".split(separator: ";").map { $0.split(separator: "=") }.map { ($0[0], $0[1]) })
print("ß".uppercased(), "İ".lowercased().count, "naïve".folding(options: .diacriticInsensitive, locale: nil), "abc" < "abd", "Z" < "a", "10".compare("9", options: .numeric) == .orderedDescending)
print("tab\tquote\"back\\slash", "unicode \u{1F600}", #"raw \n \(x)"#, "multi\nline".count, "\u{65}\u{301}".unicodeScalars.count)
print(String(repeating: "=-", count: 5), "  trim me ".trimmingCharacters(in: .whitespaces) + "|", "abc".contains { $0 == "b" }, Character("a").asciiValue!, Character(UnicodeScalar(98)))
