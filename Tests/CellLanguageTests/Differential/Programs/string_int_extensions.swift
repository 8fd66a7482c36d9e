extension String {
    func split(_ c: Character) -> [String] { split(separator: c).map(String.init) }
    func split(every n: Int) -> [Substring] {
        var out: [Substring] = [], rest = self[...]
        while !rest.isEmpty { out.append(rest.prefix(n)); rest = rest.dropFirst(n) }
        return out
    }
    func contains(_ n: Int) -> Bool { contains("\(n)") }
    func first(_ n: Int) -> String { String(prefix(n)) }
    func reversed() -> String { String(Array(self).reversed()) }
    func count(of c: Character) -> Int { filter { $0 == c }.count }
    subscript(i: Int) -> Character { self[index(startIndex, offsetBy: i)] }
    subscript(r: Range<Int>) -> Substring { dropFirst(r.lowerBound).prefix(r.count) }
    subscript(r: ClosedRange<Int>) -> String { String(self[r.lowerBound..<(r.upperBound + 1)]) }
    static func - (a: String, b: String) -> String { a.filter { !b.contains($0) } }
    static func / (a: String, b: Character) -> [Substring] { a.split(separator: b) }
}
extension StringProtocol {
    var words: [SubSequence] { split(separator: " ") }
    func shout() -> String { uppercased() + "!" }
}
extension Substring { func shout() -> String { "sub:" + uppercased() } }
extension Int {
    func times(_ f: (Int) -> Void) { for i in 0..<self { f(i) } }
    func times(_ f: () -> Void) { for _ in 0..<self { f() } }
    func times<T>(_ f: (Int) -> T) -> [T] { (0..<self).map(f) }
    var digits: [Int] { String(self).compactMap(\.wholeNumberValue) }
    func description(_ radix: Int) -> String { String(self, radix: radix) }
    func max(_ o: Int) -> Int { Swift.max(self, o) }
    static func random(like x: Int) -> Int { x }
    subscript(d: Int) -> Int { digits.reversed()[d] }
}
extension Character {
    static func + (a: Character, n: Int) -> Character { Character(UnicodeScalar(a.asciiValue! + UInt8(n))) }
    static func * (a: Character, n: Int) -> String { String(repeating: a, count: n) }
}
let s = "hello world"
print(s.split("o"), s.split(every: 4), type(of: s.split(every: 4)), s.split(separator: "l"))
print("a7".contains(7), "a7".contains("a"), "a7".contains { $0.isNumber }, s.first(2), s.first ?? "-", s.first { $0 > "l" }!)
let rv = "abc".reversed() as String
let ra = "abc".reversed() as [Character]
print(rv, ra, s.count(of: "l"), s.count)
print(s[4], s[0..<5], s[6...8], type(of: s[0..<2]), type(of: s[0...1]), type(of: s[1]))
print(s - "lo", "a/b/c" / "/", 7 / 2, 7.0 / 2)
print(s.words.map { $0.shout() }, s.shout(), s.words[1].count, s[6..<9].words.map(String.init))
3.times { print("t\($0)", terminator: " ") }
2.times { () -> Void in print("-", terminator: " ") }
print(3.times { $0 * $0 }, 2.times { "\($0)" })
print(1984.digits, 255.description(16), 5.description, 3.max(9), 1984[0], Int.random(like: 4))
print(("a" as Character) + 2, s[0] * 3, s[0] + 1, 1 + 2, "a" + "b")
print(Array("xyz").map { $0 + 1 - 0 }, type(of: s[0] + 1))
extension Character { static func - (a: Character, n: Int) -> Character { a + 0 * n } }
