import Pictures
import Tensors

/// Turns the bytes of one epoch into numbers, batch by batch, on any thread.
struct BatchFiller: Sendable {
    private let dataset: ImageDataset
    private let steps: [ImageStep]
    private let levels: Levels
    private let imageShape: [Int]
    private let order: [Int]
    private let epoch: Int
    private let size: Int
    /// The number of batches.
    let count: Int

    init(_ images: Images, order: [Int], epoch: Int, size: Int, count: Int) {
        dataset = images.dataset
        (steps, levels, imageShape) = (images.steps, images.levels, images.imageShape)
        (self.order, self.epoch, self.size, self.count) = (order, epoch, size, count)
    }

    /// The numbers of a batch, ready to become a tensor.
    struct Filled: Sendable {
        let storage: Storage
        let shape: Shape
        let labels: [Int]?

        /// To be called where the batch is used: tensors are numbered as they are made, and the numbers must not depend
        /// on how far a thread has got.
        var tensor: Tensor { Tensor(storage, shape: shape) }
    }

    func tensor(_ batch: Int) -> Tensor {
        do { return try fill(batch).tensor } catch { return .failing(with: error) }
    }

    func fill(_ batch: Int) throws -> Filled {
        let indices = order[batch * size..<min((batch + 1) * size, order.count)]
        let numbersPerImage = imageShape.reduce(1, *)
        let storage = Storage(byteCount: indices.count * numbersPerImage * MemoryLayout<Float>.stride)
        var place = storage.pointer.bindMemory(to: Float.self, capacity: indices.count * numbersPerImage)
        for index in indices {
            if steps.isEmpty {
                dataset.withBytes(of: index) { write($0, to: place) }
            } else {
                var picture = try dataset.picture(at: index)
                for step in steps { picture = try step.apply(picture, epoch: epoch, image: index) }
                picture.pixels.withUnsafeBufferPointer { write($0, to: place) }
            }
            place += numbersPerImage
        }
        return Filled(
            storage: storage, shape: Shape([indices.count] + imageShape),
            labels: dataset.labels.map { all in indices.map { all[$0] } })
    }

    private func write(_ bytes: UnsafeBufferPointer<UInt8>, to target: UnsafeMutablePointer<Float>) {
        if levels.tables.count == 1 {
            levels.tables[0].withUnsafeBufferPointer { numbers in
                for index in bytes.indices { (target + index).initialize(to: numbers[Int(bytes[index])]) }
            }
        } else {
            let channels = levels.tables.count
            for (channel, table) in levels.tables.enumerated() {
                for index in stride(from: channel, to: bytes.count, by: channels) {
                    (target + index).initialize(to: table[Int(bytes[index])])
                }
            }
        }
    }
}
