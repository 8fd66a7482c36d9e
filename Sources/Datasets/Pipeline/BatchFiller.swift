import Tensors

/// Turns the bytes of one epoch into numbers, batch by batch, on any thread.
struct BatchFiller: Sendable {
    private let dataset: ImageDataset
    private let order: [Int]
    private let size: Int
    /// The number of batches.
    let count: Int
    /// The number for each byte: a table meets both ends of the range exactly, which scaling and shifting may not.
    private let numbers: [Float]

    init(_ images: Images, order: [Int], size: Int, count: Int) {
        dataset = images.dataset
        self.order = order
        self.size = size
        self.count = count
        let (low, high) = (images.range.lowerBound, images.range.upperBound)
        numbers = (0...255).map { byte in
            let part = Float(byte) / 255
            return low * (1 - part) + high * part
        }
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

    func tensor(_ batch: Int) -> Tensor { fill(batch).tensor }

    func fill(_ batch: Int) -> Filled {
        let indices = order[batch * size..<min((batch + 1) * size, order.count)]
        let bytes = dataset.bytesPerImage
        let storage = Storage(byteCount: indices.count * bytes * MemoryLayout<Float>.stride)
        let target = storage.pointer.bindMemory(to: Float.self, capacity: indices.count * bytes)
        dataset.pixels.withUnsafeBufferPointer { pixels in
            numbers.withUnsafeBufferPointer { numbers in
                var place = target
                for index in indices {
                    for byte in pixels[index * bytes..<(index + 1) * bytes] {
                        place.initialize(to: numbers[Int(byte)])
                        place += 1
                    }
                }
            }
        }
        return Filled(
            storage: storage, shape: [indices.count, dataset.height, dataset.width, dataset.channels],
            labels: dataset.labels.map { all in indices.map { all[$0] } })
    }
}
