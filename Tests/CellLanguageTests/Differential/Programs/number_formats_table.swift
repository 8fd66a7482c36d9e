import Foundation

// String(format:) and hand-made number formats.
let values: [Double] = [0, -1.5, 3.14159265, 1234567.891, 2.5e-7, 1e21]
for value in values {
    print(String(format: "|%8.2f|%-10.3e|%g|%+.1f|%08.1f|", value, value, value, value, value))
}
for n in [0, 7, -42, 255, 65_535] {
    print(String(format: "%5d|%-5d|%05d|%x|%X|%o|%+d", n, n, n, n, n, n, n))
}
print(String(format: "%@ has %d of %.1f%%", "Ada", 3, 99.5), String(format: "%3$@ %1$@ %2$@", "a", "b", "c"))
print(String(format: "%c%c %5@|%-5@|", 72, 105, "ab", "cd"), String(format: "%ld %lld %u", 1, 2, 3))

func grouped(_ n: Int, by separator: String = ",") -> String {
    let digits = String(n.magnitude)
    var groups: [Substring] = []
    var rest = digits[...]
    while rest.count > 3 {
        groups.insert(rest.suffix(3), at: 0)
        rest = rest.dropLast(3)
    }
    groups.insert(rest, at: 0)
    return (n < 0 ? "-" : "") + groups.joined(separator: separator)
}
print([0, 999, 1000, -1_234_567, Int.max].map { grouped($0) }, grouped(86_400_000, by: " "))

func bytes(_ count: Int) -> String {
    var (size, unit) = (Double(count), 0)
    let units = ["B", "KB", "MB", "GB"]
    while size >= 1024, unit < units.count - 1 { (size, unit) = (size / 1024, unit + 1) }
    return unit == 0 ? "\(count) B" : String(format: "%.1f %@", size, units[unit])
}
print([17, 2_048, 5_000_000, 123_456_789_012].map(bytes))

func duration(_ seconds: Int) -> String {
    let parts = [(seconds / 3600, "h"), (seconds / 60 % 60, "min"), (seconds % 60, "s")].filter { $0.0 > 0 }
    return parts.isEmpty ? "0 s" : parts.map { "\($0) \($1)" }.joined(separator: " ")
}
print([0, 59, 3600, 86_399].map(duration), (0.1 + 0.2).rounded(toPlaces: 3), 2.0.rounded(toPlaces: 1))
extension Double {
    func rounded(toPlaces places: Int) -> Double {
        let factor = pow(10.0, Double(places))
        return (self * factor).rounded() / factor
    }
}
print(1e16, 123456789.0, 0.00001, 100.0, Float(1) / 3, 5e-324, -0.0, 1.0e10, Double(Int64.max))
