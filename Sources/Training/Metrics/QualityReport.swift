/// The figures of one set of images.
public struct QualityFigures: Sendable, Hashable {
    /// The number of images.
    public let count: Int
    /// The Fréchet distance of the features to those of real images (Heusel et al., 2017); 0 is best.
    public let frechetDistance: Double
    /// The kernel distance of the features to those of real images (Bińkowski et al., 2018); about 0 is best.
    public let kernelDistance: Double
    /// How sure the classifier is of each image while all classes appear (Salimans et al., 2016): from 1 to the number
    /// of classes.
    public let classifierScore: Double
    /// The share of the images that lie among real ones (Kynkäänniemi et al., 2019).
    public let precision: Double
    /// The share of real images that lie among these.
    public let recall: Double
    /// How many images the classifier takes for each class.
    public let classHistogram: [Int]
}

/// How close a set of images comes to real ones, in figures, each beside what other real images reach.
public struct QualityReport: Sendable, Hashable {
    /// The figures of the generated images.
    public let generated: QualityFigures
    /// The same figures for real images that were kept apart, as many where there are as many: what can be reached.
    public let floor: QualityFigures

    /// The Fréchet distance of the generated images.
    public var frechetDistance: Double { generated.frechetDistance }
    /// The kernel distance of the generated images.
    public var kernelDistance: Double { generated.kernelDistance }
    /// The classifier score of the generated images.
    public var classifierScore: Double { generated.classifierScore }
    /// The precision of the generated images.
    public var precision: Double { generated.precision }
    /// The recall of the generated images.
    public var recall: Double { generated.recall }
    /// How many generated images the classifier takes for each class.
    public var classHistogram: [Int] { generated.classHistogram }
}

extension QualityReport: CustomStringConvertible {
    /// A table of the figures, and the classes' shares.
    public var description: String {
        let rows: [(String, Double, Double, Int)] = [
            ("Fréchet distance", generated.frechetDistance, floor.frechetDistance, 2),
            ("kernel distance", generated.kernelDistance, floor.kernelDistance, 4),
            ("classifier score", generated.classifierScore, floor.classifierScore, 2),
            ("precision", generated.precision, floor.precision, 3),
            ("recall", generated.recall, floor.recall, 3),
        ]
        let lines =
            [["", "generated", "real"], ["images", "\(generated.count)", "\(floor.count)"]]
            + rows.map { [$0.0, Self.rounded($0.1, $0.3), Self.rounded($0.2, $0.3)] }
            + zip(generated.shares, floor.shares).enumerated().map { number, shares in
                ["class \(number)", Self.percent(shares.0), Self.percent(shares.1)]
            }
        let widths = (0..<3).map { column in lines.map { $0[column].count }.max() ?? 0 }
        return lines.map { line in
            let numbers = (1..<3).map { String(repeating: " ", count: widths[$0] - line[$0].count) + line[$0] }
            let title = line[0] + String(repeating: " ", count: widths[0] - line[0].count)
            return ([title] + numbers).joined(separator: "  ")
        }.joined(separator: "\n")
    }

    /// With so many digits behind the point.
    private static func rounded(_ number: Double, _ digits: Int) -> String {
        guard number.isFinite else { return "\(number)" }
        var scale = 1.0
        for _ in 0..<digits { scale *= 10 }
        let units = (number * scale).rounded()
        guard abs(units) < 1e15 else { return "\(number)" }
        let whole = Int(abs(units))
        let text = String(whole)
        let padded = String(repeating: "0", count: max(0, digits + 1 - text.count)) + text
        return (units < 0 ? "-" : "") + padded.dropLast(digits) + "." + padded.suffix(digits)
    }

    private static func percent(_ share: Double) -> String { rounded(share * 100, 1) + " %" }
}

extension QualityFigures {
    /// The share of each class.
    fileprivate var shares: [Double] { classHistogram.map { Double($0) / Double(max(1, count)) } }
}
