import Foundation
extension Int {
    var squared: Int { self * self }
    var isEven: Bool { self % 2 == 0 }
    func clamped(to range: ClosedRange<Int>) -> Int { Swift.min(Swift.max(self, range.lowerBound), range.upperBound) }
    func times(_ action: (Int) -> Void) {
        for i in 0..<self { action(i) }
    }
    static func random01() -> Int { 1 }
}
extension String {
    var vowels: Int { filter { "aeiou".contains($0) }.count }
    func repeated(_ n: Int, separator: String = "") -> String {
        Array(repeating: self, count: n).joined(separator: separator)
    }
    subscript(offset: Int) -> Character { self[index(startIndex, offsetBy: offset)] }
    mutating func exclaim() { self += "!" }
}
extension Array where Element == Int {
    var total: Int { reduce(0, +) }
}
extension Array where Element: Comparable {
    func isSorted() -> Bool {
        zip(self, dropFirst()).allSatisfy { $0 <= $1 }
    }
}
extension Double {
    func rounded(places: Int) -> Double {
        let factor = pow(10, Double(places))
        return (self * factor).rounded() / factor
    }
}
extension Optional where Wrapped == String {
    var orEmpty: String { self ?? "" }
}
print(7.squared, (-3).squared, 8.isEven, 15.clamped(to: 0...10))
3.times { print("step", $0) }
var word = "education"
print(word.vowels, word[2], "ab".repeated(3, separator: "-"))
word.exclaim()
print(word)
print([1, 2, 3].total, [3, 1].isSorted(), ["a", "b"].isSorted())
print(3.14159.rounded(places: 2), 2.5.rounded(places: 0))
let missing: String? = nil
print("[\(missing.orEmpty)]", Int.random01())
