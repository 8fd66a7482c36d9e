extension Int {
    var squared: Int { self * self }
    func times(_ body: (Int) -> Void) { for i in 0..<self { body(i) } }
}
extension String {
    func repeated(_ count: Int) -> String { String(repeating: self, count: count) }
}
extension Array {
    func second() -> Element? { count > 1 ? self[1] : nil }
}
print(7.squared, "ab".repeated(3), [1, 2, 3].second() ?? 0)
3.times { print("i", $0) }
