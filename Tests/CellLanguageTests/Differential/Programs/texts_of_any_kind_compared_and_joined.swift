func shout<S: StringProtocol>(_ s: S) -> String { s.uppercased() + "!" + s.lowercased() + s.capitalized }
print(shout("abC d"), shout("hello".dropFirst()))
func starts<S: StringProtocol>(_ s: S, _ p: String) -> Bool { s.hasPrefix(p) || s.hasSuffix(p) }
print(starts("abc", "ab"), starts("xabc".dropFirst(), "bc"))
func fields(_ s: some StringProtocol) -> [String] { s.split(separator: ",").map { String($0) } }
print(fields("a,b,,c"), fields("xa,b".dropFirst()))
func info<S: StringProtocol>(_ s: S) -> String { "\(s.count) \(s.isEmpty) \(s.utf8.count) \(s.unicodeScalars.count) \(s.contains("b")) \(s.reversed().map(String.init).joined()) \(s.first.map(String.init) ?? "-")" }
print(info("abc"), info("")); print(info("zabc".suffix(2)))
extension StringProtocol {
    var isPalindrome: Bool { let l = self.lowercased().filter { $0.isLetter }; return l == String(l.reversed()) }
    func padded(to n: Int) -> String { self + String(repeating: " ", count: Swift.max(0, n - count)) }
    var firstUppercased: String { prefix(1).uppercased() + dropFirst() }
    var lines: [String] { components(separatedBy: "\n") }
    func number() -> Int? { Int(self) }
    func dbl() -> Double? { Double(self) }
}
print("Never odd or even".isPalindrome, "[\("ab".padded(to: 4))]", "[\("abc".dropFirst().padded(to: 4))]", "hello".firstUppercased, "a\nb".lines, "12".number() as Any, "x12".dropFirst().number() as Any, "1.5".dbl() as Any)
import Foundation
func clean<S: StringProtocol>(_ s: S) -> String { s.trimmingCharacters(in: .whitespaces).replacingOccurrences(of: "a", with: "o") }
print(clean("  banana ")); print(clean(" x ana".dropFirst()))
func same<A: StringProtocol, B: StringProtocol>(_ a: A, _ b: B) -> Bool { a == b }
func less<A: StringProtocol, B: StringProtocol>(_ a: A, _ b: B) -> Bool { a < b }
print(same("abc", "xabc".dropFirst()), less("a", "xb".dropFirst()))
let d: [any StringProtocol] = ["abc", "xyz".dropFirst()]
for s in d { print(s, s.count, s.uppercased(), s.hasPrefix("a")) }
