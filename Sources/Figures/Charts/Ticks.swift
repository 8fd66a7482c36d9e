import Foundation

/// Round numbers along an axis and how to write them.
package struct Ticks: Hashable {
    /// The numbers, ascending.
    package let values: [Double]
    /// The numbers as text, all with the same number of decimals.
    package let labels: [String]

    private init(values: [Double], labels: [String]) {
        self.values = values
        self.labels = labels
    }

    /// About `wanted` round numbers within `range`, 1, 2 or 5 times a power of ten apart.
    ///
    /// - Parameter isInteger: whether only whole numbers make sense.
    package init(in range: ClosedRange<Double>, wanted: Int, isInteger: Bool = false) {
        let extent = range.upperBound - range.lowerBound
        guard extent > 0, extent.isFinite, wanted > 0 else {
            values = [range.lowerBound]
            labels = [Self.label(range.lowerBound, decimals: 3)]
            return
        }
        var step = Self.step(for: extent / Double(wanted))
        if isInteger { step = max(1, step) }
        let first = Int((range.lowerBound / step - 1e-9).rounded(.up))
        let last = Int((range.upperBound / step + 1e-9).rounded(.down))
        values = first <= last ? (first...last).map { Double($0) * step } : []
        let decimals = max(0, Int((-log10(step)).rounded(.up)))
        labels = values.map { Self.label($0, decimals: decimals) }
    }

    /// Powers of ten within `range`, thinned out to about `wanted`.
    package init(powersIn range: ClosedRange<Double>, wanted: Int) {
        let first = Int(log10(range.lowerBound).rounded(.up))
        let last = Int(log10(range.upperBound).rounded(.down))
        let stride = max(1, (last - first) / max(1, wanted))
        let exponents = first <= last ? Array(Swift.stride(from: first, through: last, by: stride)) : []
        guard exponents.count > 1 else {
            self.init(in: range, wanted: wanted)
            return
        }
        let values = exponents.map { pow(10, Double($0)) }
        self.init(
            values: values,
            labels: zip(values, exponents).map { value, exponent in
                (-4...5).contains(exponent) ? Self.label(value, decimals: max(0, -exponent)) : "1e\(exponent)"
            })
    }

    /// The smallest of 1, 2 and 5 times a power of ten that is not below `least`.
    private static func step(for least: Double) -> Double {
        let power = pow(10, (log10(least) + 1e-9).rounded(.down))
        let step = [1.0, 2, 5].first { $0 * power >= least * (1 - 1e-9) } ?? 10
        return step * power
    }

    /// `1500`, `12 000`, `-0.25`, `3e6`.
    private static func label(_ value: Double, decimals: Int) -> String {
        if value == 0 { return decimals == 0 ? "0" : String(format: "%.\(decimals)f", 0.0) }
        if abs(value) >= 1e7 || decimals > 6 {
            return String(format: "%.3g", value).replacingOccurrences(of: "e+0", with: "e")
                .replacingOccurrences(of: "e+", with: "e").replacingOccurrences(of: "e-0", with: "e-")
        }
        let text = String(format: "%.\(decimals)f", value)
        guard abs(value) >= 10_000, decimals == 0 else { return text.replacingOccurrences(of: "-", with: "−") }
        // Long numbers in groups of three, with a space that no line breaks at.
        var grouped = ""
        for (index, digit) in text.reversed().enumerated() {
            if index > 0, index.isMultiple(of: 3), digit != "-" { grouped.append("\u{a0}") }
            grouped.append(digit)
        }
        return String(grouped.reversed()).replacingOccurrences(of: "-", with: "−")
    }
}
