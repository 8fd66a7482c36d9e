import Foundation
import Layers
import Tensors
import Testing
import Training

@Suite("Quality figures", .ownRandomness)
struct QualityTests {
    /// Features are the examples themselves, logits the first two of them, times 50.
    private func judge(real: Tensor, test: Tensor) -> QualityJudge {
        struct First: Layer {
            func callAsFunction(_ input: Tensor, training: Bool) -> Tensor { input.sliced(0..<2, along: 1) * 50 }
        }
        return QualityJudge(features: Flatten(), decision: First(), real: real, test: test)
    }

    private func normal(_ count: Int, _ width: Int = 3, mean: Float = 0, deviation: Float = 1, seed: Int) -> Tensor {
        .randomNormal([count, width], mean: mean, standardDeviation: deviation, seed: seed)
    }

    @Test("the same images are at no distance")
    func same() {
        let images = normal(300, seed: 1)
        let report = judge(real: images, test: images).report(images)
        #expect(report.frechetDistance < 1e-9)
        #expect(report.precision == 1 && report.recall == 1)
        #expect(report.generated == report.floor)
    }

    @Test("the Fréchet distance of normal distributions is the known one")
    func frechet() {
        // Each of three coordinates: (0.5)² for the mean and (2 - 1)² for the deviation.
        let report = judge(real: normal(20_000, seed: 1), test: normal(20_000, seed: 2))
            .report(normal(20_000, mean: 0.5, deviation: 2, seed: 3))
        #expect(abs(report.frechetDistance - 3 * 1.25) < 0.1)
        #expect(report.floor.frechetDistance < 0.01)
    }

    @Test("the Fréchet distance is the one of its formula", arguments: [5, 40])
    func formula(count: Int) throws {
        // Two features, where the root of a product of matrices has a closed form: tr √M = √(tr M + 2√det M).
        let (a, b) = (normal(count, 2, seed: 4), normal(count, 2, deviation: 3, seed: 5) + normal(count, 1, seed: 6))
        func moments(_ t: Tensor) -> (mean: [Double], covariance: [Double]) {
            let numbers = t.scalars.map(Double.init)
            var mean = [0.0, 0.0]
            for (index, number) in numbers.enumerated() { mean[index % 2] += number / Double(count) }
            var covariance = [0.0, 0.0, 0.0, 0.0]
            for row in 0..<count {
                let distance = [numbers[row * 2] - mean[0], numbers[row * 2 + 1] - mean[1]]
                for place in 0..<4 { covariance[place] += distance[place / 2] * distance[place % 2] }
            }
            return (mean, covariance.map { $0 / Double(count - 1) })
        }
        let (first, second) = (moments(a), moments(b))
        let (c, d) = (first.covariance, second.covariance)
        let trace: Double = c[0] * d[0] + c[1] * d[2] + c[2] * d[1] + c[3] * d[3]
        let determinant: Double = (c[0] * c[3] - c[1] * c[2]) * (d[0] * d[3] - d[1] * d[2])
        let root = (trace + 2 * determinant.squareRoot()).squareRoot()
        let (x, y) = (first.mean[0] - second.mean[0], first.mean[1] - second.mean[1])
        let traces: Double = c[0] + c[3] + d[0] + d[3]
        let expected: Double = x * x + y * y + traces - 2 * root
        let found = judge(real: a, test: a).report(b).frechetDistance
        #expect(abs(found - expected) < 1e-4 * max(1, expected))
    }

    @Test("the kernel distance is the one of its definition")
    func kernel() {
        let (x, y) = (normal(12, seed: 7), normal(12, mean: 1, seed: 8))
        func rows(_ t: Tensor) -> [[Double]] {
            let numbers = t.scalars.map(Double.init)
            return (0..<12).map { Array(numbers[($0 * 3)..<($0 * 3 + 3)]) }
        }
        func k(_ a: [Double], _ b: [Double]) -> Double {
            var product = 1.0
            for (x, y) in zip(a, b) { product += x * y / 3 }
            return product * product * product
        }
        func within(_ rows: [[Double]]) -> Double {
            var sum = 0.0
            for i in 0..<12 { for j in 0..<12 where i != j { sum += k(rows[i], rows[j]) } }
            return sum / 132
        }
        var across = 0.0
        for a in rows(x) { for b in rows(y) { across += k(a, b) / 144 } }
        let expected: Double = within(rows(x)) + within(rows(y)) - 2 * across
        let found = judge(real: x, test: x).report(y).kernelDistance
        #expect(abs(found - expected) < 1e-4 * max(1, abs(expected)))
    }

    @Test("the kernel distance of subsets is repeatable and near 0 for equal distributions")
    func subsets() {
        let judge = judge(real: normal(2600, seed: 1), test: normal(2600, seed: 2))
        let first = judge.report(normal(2600, seed: 3))
        #expect(first == judge.report(normal(2600, seed: 3)))
        #expect(abs(first.kernelDistance) < 0.01)
        #expect(judge.report(normal(2600, mean: 1, seed: 3)).kernelDistance > 0.5)
    }

    @Test("precision falls for what is out of the way, recall for what is missing")
    func precisionAndRecall() {
        let real = Tensor.concatenated([normal(200, mean: -5, seed: 1), normal(200, mean: 5, seed: 2)])
        let judge = judge(real: real, test: real)
        let oneSide = judge.report(normal(400, mean: 5, seed: 3))
        #expect(oneSide.precision > 0.8 && (0.3...0.5).contains(oneSide.recall))
        let scattered = judge.report(
            Tensor.concatenated([real, .randomUniform([400, 3], in: 50..<100, seed: 4)]))
        #expect(abs(scattered.precision - 0.5) < 0.01 && scattered.recall == 1)
    }

    @Test("the classifier score is the number of classes where each is clear, and 1 where nothing is")
    func score() {
        let clear = Tensor((0..<100).flatMap { $0 % 2 == 0 ? [1, 0, 0] as [Float] : [0, 1, 0] }, shape: [100, 3])
        let judge = judge(real: clear, test: normal(100, seed: 1) * 0)
        let report = judge.report(clear)
        #expect(abs(report.classifierScore - 2) < 1e-6)
        #expect(report.classHistogram == [50, 50])
        #expect(abs(report.floor.classifierScore - 1) < 1e-6)
        #expect(abs(judge.report(clear.sliced(0..<1).broadcast(to: [10, 3])).classifierScore - 1) < 1e-6)
    }

    @Test("a classifier's last layer is taken off; images come in parts; the floor has as many")
    func classifier() {
        let classifier = Sequential {
            Conv2D(4, kernel: 3)
            BatchNorm()
            Flatten()
            Dense(5)
        }
        let real = Tensor.randomUniform([40, 6, 6, 1], seed: 1)
        let judge = QualityJudge(classifier, real: real, test: .randomUniform([30, 6, 6, 1], seed: 2))
        var sizes: [Int] = []
        let report = judge.report(600) { count in
            sizes.append(count)
            return .randomUniform([count, 6, 6, 1], seed: 3)
        }
        #expect(sizes == [250, 250, 100])
        #expect(report.generated.count == 600 && report.floor.count == 30)
        #expect(judge.report(.randomUniform([20, 6, 6, 1], seed: 4)).floor.count == 20)
        #expect(report.classHistogram.reduce(0, +) == 600)
    }

    @Test("the table")
    func table() {
        let clear = Tensor((0..<100).flatMap { $0 % 2 == 0 ? [1, 0, 0] as [Float] : [0, 1, 0] }, shape: [100, 3])
        let text = judge(real: clear, test: clear).report(clear).description
        // The kernel distance has no bias: what equal sets have in common beyond chance is below 0. The kernel is (4/3)³
        // within a class and 1 across, so 2·(49·(4/3)³ + 50)/99 - 2·(50·(4/3)³ + 50)/100.
        #expect(
            text == """
                                  generated     real
                images                  100      100
                Fréchet distance       0.00     0.00
                kernel distance     -0.0138  -0.0138
                classifier score       2.00     2.00
                precision             1.000    1.000
                recall                1.000    1.000
                class 0              50.0 %   50.0 %
                class 1              50.0 %   50.0 %
                """)
    }

    @Test("one image is refused")
    func tooFew() {
        let mistake = reportedMistake {
            _ = judge(real: normal(5, seed: 1), test: normal(5, seed: 1)).report(.zeros([1, 3]))
        }
        #expect(mistake == "QualityJudge: two images or more are compared; found shape [1, 3]")
    }
}
