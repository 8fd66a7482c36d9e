var s = "héllo wörld 🇩🇪👩‍👩‍👧e\u{301}"
print(s.count, s.utf8.count, s.unicodeScalars.count, s.utf16.count, s.reversed().count, s.uppercased(), s.first!, s.last!)
let i = s.firstIndex(of: "w")!, j = s.index(i, offsetBy: 5)
print(s[i..<j], s[..<i], s[j...].count, s.distance(from: s.startIndex, to: i), s[s.index(before: s.endIndex)], s.prefix(3), s.suffix(2), s.dropFirst(10))
s.replaceSubrange(i..<j, with: "W"); s.insert("!", at: s.startIndex); s.append("."); s.removeLast(); s.remove(at: s.startIndex); s += "x"; print(s)
print(s.split(separator: " "), "a,,b".split(separator: ",", omittingEmptySubsequences: false), "a-b-c".split(separator: "-", maxSplits: 1), "abc".map { String($0) + "." }.joined(), ["a", "b"].joined(separator: "/"))
print("abc" < "abd", "Z" < "a", "é" == "e\u{301}", "a".unicodeScalars.first!.value, Character("a").asciiValue!, "x".isEmpty, Character("5").wholeNumberValue!, Character("é").isLetter, "🇩🇪".count, "\u{1F600}")
var w = "swift"; let old = w; w.removeFirst(); w.removeAll { $0 == "i" }; print(w, old, old.contains("wif"), old.hasPrefix("sw"), old.hasSuffix("t"), old.contains { $0 == "f" }, old.filter { $0 > "i" }, String(old.sorted()))
print("tab\t|\"q\"|\\|\u{41}", #"raw \n \#(w)"#, """
  multi
    line \(old)
  """, String(repeating: "ab", count: 3), "abc".hashValue == "abc".hashValue, "%")
print(["b": 1].description, "\(["k": [1, 2]])", "\(Optional("x") as Any)", String(describing: [Optional(1), nil]), "\("a")\(1)\(2.50)\(true)\(Character("c"))", [Character("x"), "y"], "\u{e9}".utf8.map { $0 })
for (n, c) in "añb".enumerated() { print(n, c, terminator: " ") }
print("a1b22".filter(\.isNumber), Int("42")! + 1, "3.5" + String(1), "abc"[...].dropLast().uppercased(), "line1\nline2".split(separator: "\n").count, String("abc".reversed()), "Hello".lowercased() == "hello", "abcabc".lastIndex(of: "b")!.utf16Offset(in: "abcabc"))
