import Tensors

extension LineChart {
    /// A curve through each of these lists, whose numbers stand at 1, 2, 3, …, as epochs are counted; in the order of their
    /// names.
    public init(
        _ curves: [String: [Float]], title: String = "", xLabel: String = "epoch", yLabel: String = "",
        isLogarithmic: Bool = false
    ) {
        let series = curves.sorted { $0.key < $1.key }.map { Series($0.key, $0.value.map(Double.init)) }
        self.init(
            series, title: title, xLabel: xLabel, yLabel: yLabel, yScale: isLogarithmic ? .logarithmic : .linear)
    }

    /// One curve through points.
    public init(x: [Float], y: [Float], title: String = "", xLabel: String = "", yLabel: String = "") {
        self.init(
            [Series(yLabel, x: x.map(Double.init), y: y.map(Double.init))], title: title, xLabel: xLabel,
            yLabel: yLabel)
    }
}

extension BarChart {
    /// A bar of each list in each category, in the order of the lists' names.
    public init(
        _ bars: [String: [Float]], categories: [String], title: String = "", xLabel: String = "", yLabel: String = ""
    ) {
        let series = bars.sorted { $0.key < $1.key }.map { Series($0.key, $0.value.map(Double.init)) }
        self.init(series, categories: categories, title: title, xLabel: xLabel, yLabel: yLabel)
    }

    /// How many there are of each category.
    public init(
        counts: [Int], categories: [String], title: String = "", xLabel: String = "", yLabel: String = "images"
    ) {
        self.init(
            [Series(yLabel, counts.map(Double.init))], categories: categories, title: title, xLabel: xLabel,
            yLabel: yLabel)
    }

    /// How many numbers lie in each of `bins` equal parts of their range; numbers that are not finite are left out.
    public static func histogram(
        _ values: [Float], bins: Int = 20, title: String = "", xLabel: String = ""
    ) -> BarChart {
        histogram(values.map(Double.init), bins: bins, title: title, xLabel: xLabel)
    }
}

extension ScatterChart {
    /// The points of a tensor `[N, 2]`, which is computed here; another shape, or a number of labels other than N, is
    /// reported as tensor operations report their errors.
    ///
    /// - Parameters:
    ///   - labels: each point's class, from 0; none where points have no classes.
    ///   - classNames: what the classes are called; where there are none, their numbers.
    public init(
        _ points: Tensor, labels: [Int] = [], classNames: [String] = [], title: String = "",
        axes: [String] = ["x", "y"]
    ) {
        let rows = points.rows(of: 2, for: "ScatterChart", labels: labels)
        self.init(
            x: rows.map { $0[0] }, y: rows.map { $0[1] }, labels: labels.isEmpty ? rows.map { _ in 0 } : labels,
            classNames: classNames, title: title, xLabel: axes.first ?? "", yLabel: axes.dropFirst().first ?? "")
    }
}

extension ScatterChart3D {
    /// The points of a tensor `[N, 3]`, which is computed here; another shape, or a number of labels other than N, is
    /// reported as tensor operations report their errors.
    ///
    /// - Parameters:
    ///   - labels: each point's class, from 0; none where points have no classes.
    ///   - classNames: what the classes are called; where there are none, their numbers.
    public init(
        _ points: Tensor, labels: [Int] = [], classNames: [String] = [], title: String = "",
        axes: [String] = ["x", "y", "z"], azimuth: Double = -55, elevation: Double = 25
    ) {
        let rows = points.rows(of: 3, for: "ScatterChart3D", labels: labels)
        self.init(
            rows, labels: labels.isEmpty ? rows.map { _ in 0 } : labels, classNames: classNames, title: title,
            axes: axes, azimuth: azimuth, elevation: elevation)
    }
}

extension Tensor {
    /// The rows of a tensor `[N, count]`; none after a report where it has another shape or not as many labels as rows.
    fileprivate func rows(of count: Int, for operation: String, labels: [Int]) -> [[Double]] {
        func refuse(_ found: String, _ rule: String) -> [[Double]] {
            _ = Tensor.failing(.argument(operation: operation, found: found, rule: rule))
            return []
        }
        guard shape.rank == 2, shape[1] == count else { return refuse("shape \(shape)", "points are [N, \(count)]") }
        guard labels.isEmpty || labels.count == shape[0] else {
            return refuse("\(labels.count) labels", "one for each of the \(shape[0]) points")
        }
        let numbers = scalars.map(Double.init)
        guard numbers.count == shape[0] * count else { return [] }
        return (0..<shape[0]).map { Array(numbers[$0 * count..<($0 + 1) * count]) }
    }
}
