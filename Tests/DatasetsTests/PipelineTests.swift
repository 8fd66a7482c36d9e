import Datasets
import Foundation
import Tensors
import Testing

/// Images of 2x2 whose every byte is the image's number.
func numbered(_ count: Int, labels: Bool = false) throws -> ImageDataset {
    try ImageDataset(
        name: "numbers", origin: "test", pixels: (0..<count).flatMap { Array(repeating: UInt8($0), count: 4) },
        height: 2, width: 2, channels: 1, labels: labels ? (0..<count).map { $0 % 3 } : nil,
        classNames: labels ? ["a", "b", "c"] : [])
}

/// The numbers of the images in the order in which they are drawn, batch by batch.
func drawn(_ batches: Batches) -> [[Int]] {
    batches.map(numbers)
}

/// The numbers of a batch's images.
func numbers(_ batch: Tensor) -> [Int] {
    let bytes = batch.scalars
    return stride(from: 0, to: bytes.count, by: 4).map { Int(bytes[$0]) }
}

@Suite(.serialized) struct PipelineTests {
    @Test func batchesKeepTheOrderAndTheRest() throws {
        let batches = try numbered(10).batched(4)
        #expect(batches.count == 3)
        #expect(drawn(batches) == [[0, 1, 2, 3], [4, 5, 6, 7], [8, 9]])
        #expect(batches.map(\.shape) == [[4, 2, 2, 1], [4, 2, 2, 1], [2, 2, 2, 1]])
        let whole = try numbered(10).batched(4, dropRemainder: true)
        #expect(whole.count == 2)
        #expect(drawn(whole) == [[0, 1, 2, 3], [4, 5, 6, 7]])
        #expect(try drawn(numbered(2).batched(4, dropRemainder: true)) == [])
        #expect(try drawn(numbered(0).batched(4)) == [])
    }

    @Test func normalizingMeetsBothEnds() throws {
        let bytes = try ImageDataset(
            name: "b", origin: "test", pixels: Array(0...255), height: 16, width: 16, channels: 1)
        let numbers = bytes.normalized(to: -1...1).tensor.scalars
        #expect(numbers.first == -1 && numbers.last == 1)
        for (byte, number) in numbers.enumerated() {
            #expect(abs(number - (Float(byte) - 127.5) / 127.5) < 1e-6)
        }
        #expect(bytes.normalized(to: 0...1).tensor.scalars.last == 1)
        #expect(bytes.batched(1).makeIterator().nextScalars() == (0...255).map(Float.init))
    }

    @Test func shufflingIsNewEachEpochAndFollowsTheSeed() throws {
        let data = try numbered(40)
        let batches = data.shuffled(seed: 3).batched(16)
        let epochs = (0..<3).map { _ in drawn(batches) }
        #expect(Set(epochs.map { $0.flatMap { $0 } }).count == 3)
        for epoch in epochs {
            #expect(epoch.map(\.count) == [16, 16, 8])
            #expect(epoch.flatMap { $0 }.sorted() == Array(0..<40))
        }
        let again = data.shuffled(seed: 3).batched(16)
        #expect((0..<3).map { _ in drawn(again) } == epochs)
        #expect(drawn(data.shuffled(seed: 4).batched(16)) != epochs[0])
        // A restored run goes on with the epoch where it stopped.
        let restored = data.shuffled(seed: 3).batched(16)
        restored.epoch = 2
        #expect(drawn(restored) == epochs[2])
        #expect(restored.epoch == 3)
    }

    @Test func shufflingWithoutASeedFollowsTheSession() throws {
        let data = try numbered(40)
        let state = RandomStreams.shared.state
        defer { RandomStreams.shared.state = state }
        setSeed(11)
        #expect(drawn(data.shuffled().batched(40)) == drawn(data.shuffled(seed: 11).batched(40)))
    }

    @Test(arguments: [1, 2, 7]) func prefetchingChangesNothing(_ depth: Int) throws {
        let images = try numbered(50).normalized(to: 0...255).shuffled(seed: 1)
        let (direct, ahead) = (images.batched(8), images.batched(8).prefetched(depth))
        for _ in 0..<3 { #expect(drawn(direct) == drawn(ahead)) }
    }

    @Test func prefetchingStopsWhenNobodyDraws() throws {
        let data = try numbered(100)
        for _ in 0..<200 {
            for batch in data.batched(1).prefetched(3) {
                #expect(batch.shape.count == 4)
                break
            }
        }
    }

    @Test(arguments: [0, 2]) func repeatedBatchesFollowEpochByEpoch(_ depth: Int) throws {
        let images = try numbered(20).shuffled(seed: 5)
        let batches = images.batched(8).prefetched(depth)
        let epochs = (0..<3).flatMap { _ in drawn(batches) }
        // Its epochs are its own, whatever else has been drawn.
        let repeated = batches.repeated()
        let first = repeated.prefix(4).map(numbers)
        #expect((repeated.epoch, repeated.position) == (1, 1))
        let rest = repeated.prefix(5).map(numbers)
        #expect(first + rest == epochs)
        #expect((repeated.epoch, repeated.position) == (3, 0))
        repeated.move(toEpoch: 1, position: 1)
        #expect(repeated.prefix(5).map(numbers) == rest)
    }

    @Test func nothingToRepeatIsAMistake() throws {
        let batches = try numbered(3).batched(4, dropRemainder: true)
        let error = #expect(throws: TensorError.self) { try rethrowingTensorErrors { _ = batches.repeated() } }
        #expect(error?.description.contains("no whole batch of 4 images") == true)
        #expect(error?.description.contains("it has 3 images: take a smaller batch") == true)
    }

    @Test func mappingGoesThroughEveryBatch() throws {
        let doubled = try numbered(5).normalized(to: 0...255).map { $0 * 2 }.batched(3).map { $0 + 1 }.prefetched()
        #expect(drawn(doubled) == [[1, 3, 5], [7, 9]])
    }

    @Test func labelsComeWithTheirImages() throws {
        let batches = try numbered(10, labels: true).shuffled(seed: 5).batched(4).prefetched().labelled()
        var seen = 0
        for batch in batches {
            let numbers = stride(from: 0, to: batch.images.shape.count, by: 4).map { Int(batch.images.scalars[$0]) }
            #expect(batch.labels.scalars == numbers.map { Float($0 % 3) })
            seen += numbers.count
        }
        #expect(seen == 10)
        #expect(batches.epoch == 1)
    }

    @Test func mistakesAreReportedAsTensorsReportTheirs() throws {
        let data = try numbered(3)
        #expect(throws: TensorError.self) { try rethrowingTensorErrors { _ = data.batched(0) } }
        #expect(throws: TensorError.self) { try rethrowingTensorErrors { _ = data.batched(2).labelled() } }
        #expect(throws: TensorError.self) {
            try rethrowingTensorErrors {
                for batch in data.batched(2).map({ $0.reshaped(to: [5, 5]) }) { _ = batch }
            }
        }
    }

    private struct Refusal: Error {}

    @Test func whatATransformThrowsEndsTheLoop() throws {
        let batches = try numbered(4).batched(2).map { batch in
            if batch.shape[0] == 2 { throw Refusal() }
            return batch
        }
        var drawn = 0
        #expect(throws: Refusal.self) { try rethrowingTensorErrors { for _ in batches { drawn += 1 } } }
        #expect(drawn == 0)
    }

    @Test func drawingABatchEndsTheStep() throws {
        let batches = try numbered(4).batched(2)
        var kept: Tensor?
        for batch in batches {
            if let kept { #expect(kept.node.storage != nil) }
            let result = batch + 1
            #expect(result.node.storage == nil)
            kept = result
        }
        #expect(kept?.node.storage != nil)
    }
}

extension Batches.Iterator {
    fileprivate func nextScalars() -> [Float]? {
        var copy = self
        return copy.next()?.scalars
    }
}

@Suite struct ImageDatasetTests {
    @Test func takesParts() throws {
        let data = try numbered(6, labels: true)
        #expect(data.prefix(2).pixels == [0, 0, 0, 0, 1, 1, 1, 1])
        #expect(data.prefix(2).labels == [0, 1])
        #expect(data.prefix(-1).count == 0)
        #expect(data.prefix(99) == data)
        #expect(data.subset([5, 0, 17]).pixels == [5, 5, 5, 5, 0, 0, 0, 0])
        #expect(data.ofClass(2).labels == [2, 2])
        #expect(data.ofClass(2).image(at: 1).first == 5)
        #expect(try numbered(6).ofClass(0).count == 0)
    }

    @Test func refusesWhatDoesNotFit() throws {
        func error(_ pixels: Int, channels: Int = 1, labels: [Int]? = nil) -> DatasetError? {
            datasetError {
                _ = try ImageDataset(
                    name: "x", origin: "test", pixels: Array(repeating: 0, count: pixels), height: 2, width: 2,
                    channels: channels, labels: labels, classNames: ["a", "b"])
            }
        }
        #expect(error(8, labels: [0, 1]) == nil)
        #expect(error(7) != nil)
        #expect(error(8, channels: 2) != nil)
        #expect(error(8, labels: [0]) != nil)
        #expect(error(8, labels: [0, 2])?.description.contains("0..<2") == true)
        let (small, large) = (try numbered(1), try MNISTShape.empty())
        #expect(datasetError { _ = try small.appending(large, name: "", origin: "") } != nil)
    }

    private enum MNISTShape {
        static func empty() throws -> ImageDataset {
            try ImageDataset(name: "m", origin: "test", pixels: [], height: 28, width: 28, channels: 1)
        }
    }
}
