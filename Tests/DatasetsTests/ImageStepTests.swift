import Datasets
import Foundation
import Pictures
import Tensors
import Testing

/// Images of 2x4 whose bytes say where they are: image * 8 + row * 4 + column.
private func placed(_ count: Int) throws -> ImageDataset {
    try ImageDataset(
        name: "places", origin: "test", pixels: (0..<count * 8).map { UInt8($0) }, height: 2, width: 4, channels: 1)
}

@Suite(.serialized) struct ImageStepTests {
    func epochs(_ images: Images, batch: Int = 3, _ count: Int = 2) -> [[Float]] {
        let batches = images.batched(batch)
        return (0..<count).map { _ in batches.flatMap { $0.scalars } }
    }

    @Test func flippingMirrorsSomeAndFollowsTheSeed() throws {
        let images = try placed(30).randomlyFlipped(seed: 1)
        let drawn = epochs(images)
        let rows = drawn[0].count / 4
        let mirrored = (0..<rows).map { drawn[0][4 * $0] > drawn[0][4 * $0 + 3] }
        #expect((20...40).contains(mirrored.count { $0 }))
        #expect(drawn[0] != drawn[1])
        #expect(drawn[0].map { Int($0) }.sorted() == (0..<240).map { $0 })
        #expect(epochs(images) == drawn)
        // Neither the batch size nor a thread of its own has a say.
        #expect(epochs(images, batch: 7) == drawn)
        #expect(images.batched(3).prefetched().flatMap { $0.scalars } == drawn[0])
        #expect(epochs(try placed(30).randomlyFlipped(seed: 2))[0] != drawn[0])
        #expect(epochs(try placed(3).randomlyFlipped(probability: 0, seed: 2))[0] == (0..<24).map(Float.init))
        #expect(epochs(try placed(1).randomlyFlipped(probability: 1, seed: 2))[0] == [3, 2, 1, 0, 7, 6, 5, 4])
    }

    @Test func croppingTakesPartsAnywhere() throws {
        let images = try placed(20).randomlyCropped(height: 2, width: 2, seed: 4)
        #expect(images.imageShape == [2, 2, 1])
        let drawn = epochs(images)[0]
        var corners: Set<Int> = []
        for image in 0..<20 {
            let part = drawn[4 * image..<4 * image + 4].map { Int($0) - 8 * image }
            #expect(part == [part[0], part[0] + 1, part[0] + 4, part[0] + 5])
            corners.insert(part[0])
        }
        #expect(corners == [0, 1, 2])
    }

    @Test func paddingIsBlack() throws {
        let white = try ImageDataset(
            name: "white", origin: "test", pixels: .init(repeating: 255, count: 9 * 40), height: 3, width: 3,
            channels: 1)
        let drawn = epochs(white.randomlyCropped(height: 3, width: 3, padding: 1, seed: 0))[0]
        let sums = Set((0..<40).map { image in drawn[9 * image..<9 * image + 9].reduce(0, +) / 255 })
        #expect(sums == [4, 6, 9])
    }

    @Test func middlesAndSizesAreFixed() throws {
        #expect(try placed(1).normalized(to: 0...255).centerCropped(height: 1, width: 2).tensor.scalars == [1, 2])
        let half = try placed(2).normalized(to: 0...255).resized(height: 1, width: 2, filter: .area)
        #expect(half.tensor.shape == [2, 1, 2, 1])
        // (0 + 1 + 4 + 5) / 4, rounded after each axis as Pillow does.
        #expect(half.tensor.scalars.map { $0.rounded() }.count == 4)
        let kept = try placed(2).resized(height: 1, width: 2, filter: .area)
        #expect(kept.pixels.map(Float.init) == half.tensor.scalars)
        #expect(try placed(2).centerCropped(height: 2, width: 2).pixels == [1, 2, 5, 6, 9, 10, 13, 14])
    }

    @Test func impossibleStepsAreReported() throws {
        let data = try placed(2)
        let wrong: [() -> Images] = [
            { data.randomlyFlipped(probability: 2) }, { data.randomlyCropped(height: 3, width: 1) },
            { data.randomlyCropped(height: 1, width: 1, padding: -1) },
            { data.normalized(to: 0...1).centerCropped(height: 1, width: 5) },
            { data.normalized(to: 0...1).resized(height: 0, width: 5) },
            { data.normalized(mean: [0.5, 0.5], deviation: [1, 1]) }, { data.normalized(mean: 0, deviation: 0) },
        ]
        for make in wrong {
            #expect(throws: TensorError.self) { try rethrowingTensorErrors { _ = make() } }
        }
        #expect(throws: PictureError.self) { try data.resized(height: 0, width: 1) }
    }

    @Test func meanAndDeviationAreTheCourses() throws {
        let color = try ImageDataset(
            name: "c", origin: "test", pixels: [0, 51, 255, 255, 102, 0], height: 1, width: 2, channels: 3)
        let plain = color.normalized(mean: 0.5, deviation: 0.5).tensor.scalars
        for (number, expected) in zip(plain, [-1, -0.6, 1, 1, -0.2, -1] as [Float]) {
            #expect(abs(number - expected) < 1e-6)
        }
        let each = color.normalized(mean: [0, 0.2, 0.4], deviation: [1, 2, 4]).tensor.scalars
        for (number, expected) in zip(each, [0, 0, 0.15, 1, 0.1, -0.1] as [Float]) {
            #expect(abs(number - expected) < 1e-6)
        }
    }

    @Test func channelsChange() throws {
        let color = try ImageDataset(
            name: "c", origin: "test", pixels: [255, 0, 0, 0, 0, 255], height: 1, width: 2, channels: 3)
        #expect(try color.inGrey.pixels == [76, 29])
        #expect(try color.inGrey.inColor.pixels == [76, 76, 76, 29, 29, 29])
    }
}

@Suite struct DatasetPartTests {
    @Test func classesAreChosen() throws {
        let data = try numbered(7, labels: true)
        #expect(data.only(classes: [2, 0]).labels == [0, 2, 0, 2, 0])
        #expect(data.only(classes: ["C"]).labels == [2, 2])
        #expect(data.only(classes: [2]).relabelled().labels == [0, 0])
        #expect(data.only(classes: [2]).relabelled().classNames == ["c"])
        #expect(data.onePerClass().pixels == [0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2])
        #expect(data.classCounts == [3, 2, 2])
        // Parts of parts are parts.
        #expect(data.only(classes: [1, 2]).subset([3, 0]).prefix(1).pixels == [5, 5, 5, 5])
    }

    @Test func whatIsNotThereIsReported() throws {
        let data = try numbered(6, labels: true)
        let wrong: [() -> ImageDataset] = [
            { data.only(classes: [3]) }, { data.only(classes: ["dog"]) },
            { ((try? numbered(3)) ?? data).onePerClass() }, { ((try? numbered(3)) ?? data).only(classes: [0]) },
        ]
        for make in wrong {
            #expect(throws: DatasetError.self) { try rethrowingTensorErrors { _ = make() } }
        }
    }
}
