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
        do {
            self = try PCA.found(in: examples, count)
        } catch {
            let nothing = examples.isPoisoned ? examples : .failing(error)
            self = PCA(mean: nothing, components: nothing, variances: [], of: 0, example: .scalar)
        }
    }

    private init(mean: Tensor, components: Tensor, variances: [Double], of total: Double, example: Shape) {
        self.mean = mean
        self.components = components
        self.example = example
        explainedVariance = variances.map { Float($0) }
        explainedShare = variances.map { total > 0 ? Float($0 / total) : 0 }
    }

    private static func found(in examples: Tensor, _ count: Int) throws(TensorError) -> PCA {
        if examples.isPoisoned { throw .poisoned }
        func mistake(_ found: String, _ rule: String) -> TensorError {
            .argument(operation: "PCA", found: found, rule: rule)
        }
        guard examples.rank >= 2, examples.shape[0] >= 2 else {
            throw mistake("examples \(examples.shape)", "it takes two or more examples [N, …]")
        }
        let rows = examples.flattened()
        let features = rows.shape[1]
        guard features > 0, (1...features).contains(count) else {
            throw mistake(
                "\(count) components of examples \(examples.shape)",
                "there are 1 to \(features) components, one a feature")
        }
        let moments = Moments(of: rows)
        guard moments.covariance.elements.allSatisfy(\.isFinite) else {
            throw mistake("examples \(examples.shape) with others among them", "all numbers must be finite")
        }
        guard let system = moments.covariance.eigen() else {
            throw .backend("the eigenvectors of the covariance of examples \(examples.shape) did not converge")
        }
        let example = Shape(Array(examples.shape.dimensions.dropFirst()))
        let variances = system.values.map { Swift.max(0, $0) }
        return PCA(
            mean: Tensor(moments.mean.map { Float($0) }, shape: example),
            components: Tensor(system.vectors.prefix(count).joined().map { Float($0) }, shape: [count, rows.shape[1]]),
            variances: Array(variances.prefix(count)), of: variances.reduce(0, +), example: example)
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
