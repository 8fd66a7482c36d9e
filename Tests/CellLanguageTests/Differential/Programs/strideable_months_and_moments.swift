import Foundation
let start = Date(timeIntervalSince1970: 0)
for date in stride(from: start, to: start.addingTimeInterval(3 * 3600), by: 3600) { print(date.timeIntervalSince1970) }
print(start.distance(to: start + 5), start.advanced(by: 60).timeIntervalSince1970, (start...start.addingTimeInterval(9)).contains(start + 3))
enum Month: Int, CaseIterable, Strideable {
    case jan, feb, mar, apr, may
    func distance(to other: Month) -> Int { other.rawValue - rawValue }
    func advanced(by n: Int) -> Month { Month(rawValue: (rawValue + n) % 5)! }
}
for m in Month.feb...Month.apr { print(m) }
print((Month.jan..<Month.may).map { "\($0)" }, Month.allCases.filter { (Month.feb...Month.mar).contains($0) })
struct Money: Strideable, ExpressibleByIntegerLiteral {
    var cents: Double
    init(integerLiteral value: Int) { cents = Double(value) * 100 }
    init(cents: Double) { self.cents = cents }
    typealias Stride = Double
    func distance(to other: Money) -> Double { other.cents - cents }
    func advanced(by n: Double) -> Money { Money(cents: cents + n) }
    static func < (a: Money, b: Money) -> Bool { a.cents < b.cents }
}
for m in stride(from: Money(cents: 0), through: 1, by: 25.0) { print(m.cents, terminator: ";") }
print((Money(cents: 3)...5).contains(4))
