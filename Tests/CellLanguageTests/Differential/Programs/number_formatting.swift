import Foundation

struct Column {
    enum Kind { case text, integer, money, percent(digits: Int), scientific }
    let title: String, width: Int, kind: Kind

    func cell(_ value: Any) -> String {
        let text: String
        switch (kind, value) {
        case (.text, let s as String): text = s.padding(toLength: width, withPad: " ", startingAt: 0)
        case (.integer, let n as Int): text = Column.grouped(n)
        case (.money, let d as Double): text = (d < 0 ? "-" : "") + "$" + String(format: "%.2f", abs(d))
        case (.percent(let digits), let d as Double): text = String(format: "%.\(digits)f%%", d * 100)
        case (.scientific, let d as Double): text = String(format: "%.3e", d)
        default: text = "?\(value)"
        }
        return String(repeating: " ", count: max(0, width - text.count)) + text
    }
    static func grouped(_ n: Int, separator: String = ",") -> String {
        var digits = String(n.magnitude), groups: [String] = []
        while digits.count > 3 {
            groups.insert(String(digits.suffix(3)), at: 0)
            digits.removeLast(3)
        }
        groups.insert(digits, at: 0)
        return (n < 0 ? "-" : "") + groups.joined(separator: separator)
    }
}

let columns = [
    Column(title: "Item", width: 8, kind: .text), Column(title: "Units", width: 11, kind: .integer),
    Column(title: "Price", width: 9, kind: .money), Column(title: "Share", width: 7, kind: .percent(digits: 1)),
    Column(title: "Error", width: 11, kind: .scientific),
]
let data: [[Any]] = [["Nails", 1_234_567, 0.0375, 0.1234, 6.02e23], ["Hammers", -42, 1234.5, 0.5, -0.000123], ["Saw", 999, -3.999, "n/a", 0.0]]
print(columns.map { $0.cell($0.title).trimmingCharacters(in: CharacterSet(charactersIn: "? ")) }.joined(separator: " | "))
for row in data { print(zip(columns, row).map { $0.cell($1) }.joined(separator: "|")) }

print(String(format: "%5d|%-5d|%05d|%+d|%x|%X|%o", 42, 42, 42, 42, 255, 255, 8))
print(String(format: "%@ is %.1f years, %d%% sure", "Bob", 41.25, 90))
print(String(format: "%8.3f|%-8.2f|%08.2f|%g|%g", 3.14159, 2.5, -2.5, 0.0001, 1e10))
print(String(255, radix: 2), String(-255, radix: 16, uppercase: true), Int("ff", radix: 16)!, Int("12x") as Any)
print(1e16, 1e15, 123456789012345680.0, 0.1 + 0.2, 1 / 3.0, Float(1) / 3, 5e-324, -0.0, 100.0)
print(Double.pi.rounded(), (2.5).rounded(), (-2.5).rounded(.toNearestOrEven), (7.9).rounded(.towardZero), Int(-7.9))
print(UInt8.max, Int64.min, Double.greatestFiniteMagnitude, Float.leastNonzeroMagnitude, Double.nan, -Double.infinity)
print((1234.5678 * 100).rounded() / 100, String(format: "%.3f", 2.0005), String(format: "%c%c", 72, 105))
