import Foundation

extension BinaryInteger {
    func grouped(every size: Int = 3, by separator: String = ",") -> String {
        let digits = Array(String(magnitude))
        var chunks: [String] = []
        var end = digits.count
        while end > 0 {
            let start = Swift.max(0, end - size)
            chunks.insert(String(digits[start..<end]), at: 0)
            end = start
        }
        return (self < 0 ? "-" : "") + chunks.joined(separator: separator)
    }

    var ordinal: String {
        let suffix: String
        switch (self % 100, self % 10) {
        case (11...13, _): suffix = "th"
        case (_, 1): suffix = "st"
        case (_, 2): suffix = "nd"
        case (_, 3): suffix = "rd"
        default: suffix = "th"
        }
        return "\(self)\(suffix)"
    }
}

func humanBytes(_ bytes: UInt64) -> String {
    let units = ["B", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB"]
    var value = Double(bytes), unit = 0
    while value >= 1024, unit < units.count - 1 {
        value /= 1024
        unit += 1
    }
    return unit == 0 ? "\(bytes) B" : String(format: "%.2f %@", value, units[unit])
}

print([0, 7, 999, 1000, -1234567, Int.max, .min].map { $0.grouped() })
print(UInt8.max.grouped(every: 2, by: "'"), Int16.min.grouped(by: " "))
print([1, 2, 3, 4, 11, 12, 13, 21, 102, 111, 113, 123].map(\.ordinal).joined(separator: " "))

for bytes: UInt64 in [0, 512, 1024, 1536, 123_456_789, 1 << 40, .max] {
    print(humanBytes(bytes))
}

print(String(format: "%05d|%-6d|%+d|%x|%X|%#o", 42, 42, 42, 255, 255, 8))
print(String(format: "%8.3f|%-8.1f|%e|%g|%g", 3.14159, 2.55, 12345.678, 0.0001, 1e10))
print(String(format: "%@ has %d items (%.1f%%)", "cart", 3, 12.5))
print(String(format: "%c%c %@|%3d%%", 72, 105, "ab", 7))

let ratios = [1.0 / 3, 2.5, 0.125, 1e-5, 99.995]
for ratio in ratios {
    let percent = String(format: "%7.2f%%", ratio * 100)
    print(percent, ratio.rounded(), (ratio * 100).rounded() / 100, ratio.rounded(.up), Int(ratio))
}

let roundings: [FloatingPointRoundingRule] = [.up, .down, .towardZero, .awayFromZero, .toNearestOrEven, .toNearestOrAwayFromZero]
for value in [2.5, -2.5, 3.5, 0.4] {
    print(value, roundings.map { value.rounded($0) })
}
print(String(255, radix: 2), String(-255, radix: 16), String(35, radix: 36, uppercase: true))
