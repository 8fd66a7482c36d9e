extension Int { var isPrime: Bool { self > 1 && !(2..<self).contains { self % $0 == 0 } }; func times(_ f: (Int) -> Void) { for i in 0..<self { f(i) } }
    static var answer: Int { 42 } }
extension String { var words: [Substring] { split(separator: " ") }; mutating func shout() { self = uppercased() + "!" }; subscript(i: Int) -> Character { self[index(startIndex, offsetBy: i)] } }
extension Optional where Wrapped == String { var orEmpty: String { self ?? "" } }
2.times { print("t", $0) }
var s = "a bc"
s.shout()
print(7.isPrime, Int.answer, s, s[2], "x y".words.count, (nil as String?).orEmpty.isEmpty, Optional("q").orEmpty)
