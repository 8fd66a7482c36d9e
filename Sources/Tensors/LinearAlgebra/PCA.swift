/// Principal components: the directions in which examples vary most, found in double precision.
///
/// ```swift
/// let pca = PCA(images, components: 3)
/// let codes = pca.transform(images)          // [N, 3]
/// let again = pca.inverse(codes)             // [N, 28, 28, 1]
/// ```
public struct PCA: Sendable {
    /// The mean example, shaped like one.
    public let mean: Tensor
    /// The directions as unit vectors, greatest variance first: `[components, F]`.
    public let components: Tensor
    /// The variance of the examples along each direction.
    public let explainedVariance: [Float]
    /// The share of all variance that each direction has.
    public let explainedShare: [Float]
    private let example: Shape

    /// The first components of examples `[N, …]`, of which there are at least two.
    public init(_ examples: Tensor, components count: Int) {
        self = PCA.found(in: examples, count) ?? PCA.failed(examples, count)
    }

    private init(mean: Tensor, components: Tensor, variances: [Double], of total: Double, example: Shape) {
        self.mean = mean
        self.components = components
        self.example = example
        explainedVariance = variances.map { Float($0) }
        explainedShare = variances.map { total > 0 ? Float($0 / total) : 0 }
    }

    private static func found(in examples: Tensor, _ count: Int) -> PCA? {
        guard !examples.isPoisoned, examples.rank >= 2, examples.shape[0] >= 2 else { return nil }
        let rows = examples.flattened()
        guard rows.shape[1] > 0, (1...rows.shape[1]).contains(count) else { return nil }
        let moments = Moments(of: rows)
        guard let system = moments.covariance.eigen() else { return nil }
        let example = Shape(Array(examples.shape.dimensions.dropFirst()))
        let variances = system.values.map { Swift.max(0, $0) }
        return PCA(
            mean: Tensor(moments.mean.map { Float($0) }, shape: example),
            components: Tensor(system.vectors.prefix(count).joined().map { Float($0) }, shape: [count, rows.shape[1]]),
            variances: Array(variances.prefix(count)), of: variances.reduce(0, +), example: example)
    }

    /// Reports why there are no components.
    private static func failed(_ examples: Tensor, _ count: Int) -> PCA {
        let nothing =
            examples.isPoisoned
            ? examples
            : .failing(
                .argument(
                    operation: "PCA", found: "\(count) components of examples \(examples.shape)",
                    rule: "two or more examples [N, …] of finite numbers have as many components as features at most"))
        return PCA(mean: nothing, components: nothing, variances: [], of: 0, example: .scalar)
    }

    /// The coordinates `[N, components]` of examples along the directions, from the mean.
    public func transform(_ examples: Tensor) -> Tensor {
        (examples - mean).flattened().matmul(components, transposingRight: true)
    }

    /// The examples that have these coordinates `[N, components]`.
    public func inverse(_ codes: Tensor) -> Tensor {
        let rows = codes.matmul(components)
        if rows.isPoisoned { return rows }
        return rows.reshaped(to: Shape([codes.shape[0]] + example.dimensions)) + mean
    }
}
