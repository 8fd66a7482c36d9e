import Tensors
import Testing

@Suite("Moments and principal components") struct PCATests {
    /// Points near the plane through (1, 2, 3) along (3, 0, 4)/5 (mostly) and (0, 1, 0).
    private let points: Tensor = {
        let along = Tensor.randomNormal([3000, 1], standardDeviation: 4, seed: 1)
        let beside = Tensor.randomNormal([3000, 1], standardDeviation: 2, seed: 2)
        return along.matmul(Tensor([0.6, 0, 0.8], shape: [1, 3])) + beside.matmul(Tensor([0, 1, 0], shape: [1, 3]))
            + Tensor([1, 2, 3])
    }()

    @Test("moments of more rows than are added at once, far from zero")
    func moments() {
        let rows = Tensor.randomNormal([2500, 2], seed: 3) * Tensor([1, 0.1]) + Tensor([1000, -5])
        let found = Moments(of: rows)
        let numbers = rows.scalars.map(Double.init)
        let columns = (0..<2).map { column in stride(from: column, to: numbers.count, by: 2).map { numbers[$0] } }
        let means = columns.map { $0.reduce(0, +) / 2500 }
        #expect(zip(found.mean, means).allSatisfy { abs($0 - $1) < 1e-4 })
        for (index, element) in found.covariance.elements.enumerated() {
            let (a, b) = (index / 2, index % 2)
            let products = zip(columns[a], columns[b]).map { ($0 - means[a]) * ($1 - means[b]) }
            #expect(abs(element - products.reduce(0, +) / 2499) < 1e-5)
        }
    }

    @Test("directions, variances and shares")
    func components() {
        let pca = PCA(points, components: 2)
        let expected: [Float] = [0.6, 0, 0.8, 0, 1, 0]
        #expect(zip(pca.components.scalars, expected).allSatisfy { abs($0 - $1) < 0.03 })
        #expect(abs(pca.explainedVariance[0] - 16) < 1 && abs(pca.explainedVariance[1] - 4) < 0.3)
        #expect(abs(pca.explainedShare.reduce(0, +) - 1) < 1e-5)
        #expect(zip(pca.mean.scalars, [1, 2, 3] as [Float]).allSatisfy { abs($0 - $1) < 0.3 })
    }

    @Test("what lies in the plane comes back; one component leaves the rest out")
    func inverse() {
        let two = PCA(points, components: 2)
        let error = (two.inverse(two.transform(points)) - points).abs().max().item
        #expect(error < 1e-4)
        let one = PCA(points, components: 1)
        let left = (one.inverse(one.transform(points)) - points).squared().sum(axes: [1]).mean().item
        #expect(abs(left - 4) < 0.3)
    }

    @Test("images keep their shape; codes are not correlated")
    func images() {
        let images = Tensor.randomUniform([40, 4, 3, 1], seed: 5)
        let pca = PCA(images, components: 12)
        let codes = pca.transform(images)
        #expect(codes.shape == [40, 12])
        #expect((pca.inverse(codes) - images).abs().max().item < 1e-5)
        let covariance = Moments(of: codes).covariance
        for (index, element) in covariance.elements.enumerated() where index / 12 != index % 12 {
            #expect(abs(element) < 1e-6)
        }
    }

    @Test(
        "too few examples, a number of components that there cannot be, numbers that are none",
        arguments: [
            (Tensor.zeros([1, 3]), 1, "PCA: it takes two or more examples [N, …]; found examples [1, 3]"),
            (
                .zeros([5, 3]), 4,
                "PCA: there are 1 to 3 components, one a feature; found 4 components of examples [5, 3]"
            ),
            (
                .zeros([5, 3]), 0,
                "PCA: there are 1 to 3 components, one a feature; found 0 components of examples [5, 3]"
            ),
            (
                Tensor([1, .nan, 2, 3], shape: [2, 2]), 1,
                "PCA: all numbers must be finite; found examples [2, 2] with others among them"
            ),
        ])
    func mistakes(examples: Tensor, components: Int, message: String) {
        let error = #expect(throws: TensorError.self) {
            try rethrowingTensorErrors { _ = PCA(examples, components: components) }
        }
        #expect(error?.description == message)
    }
}
