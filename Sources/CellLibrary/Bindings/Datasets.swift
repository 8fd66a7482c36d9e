import CellLanguage
import SwiftGAN

extension SwiftGANLibrary {
    /// Images on their way to training.
    static var images: Library {
        Library {
            LibraryType(
                "struct ImageDataset", ImageDataset.self,
                "Images of one size as bytes, with labels where they are known."
            ) {
                Property("var name: String { get }", "What the images show.") { (set: ImageDataset) in set.name }
                Property("var origin: String { get }", "Where they came from.") { (set: ImageDataset) in set.origin }
                Property("var count: Int { get }", "The number of images.") { (set: ImageDataset) in set.count }
                Property("var height: Int { get }", "Pixels from top to bottom.") { (set: ImageDataset) in set.height }
                Property("var width: Int { get }", "Pixels from left to right.") { (set: ImageDataset) in set.width }
                Property("var channels: Int { get }", "1 for grey, 3 for colour.") { (set: ImageDataset) in set.channels
                }
                Property("var labels: [Int]? { get }", "Each image's class; nil where there are none.") {
                    (set: ImageDataset) in set.labels
                }
                Property("var classNames: [String] { get }", "What the classes are called.") {
                    (set: ImageDataset) in set.classNames
                }
                Method("func prefix(_ limit: Int) -> ImageDataset", "The first images.") {
                    (set: ImageDataset, limit: Int) in set.prefix(limit)
                }
                Method("func ofClass(_ label: Int) -> ImageDataset", "The images of one class.") {
                    (set: ImageDataset, label: Int) in set.ofClass(label)
                }
                Method("func preview(rows: Int = 3, columns: Int = 12) -> ImageGrid", "The first images in a grid.") {
                    (set: ImageDataset, rows: Int, columns: Int) in set.preview(rows: rows, columns: columns)
                }
                for member in pipelineStart { member }
            }
            LibraryType("struct Images", Images.self, "Images on their way to training: their scale and their order.") {
                Property("var count: Int { get }", "The number of images.") { (images: Images) in images.count }
                Property("var tensor: Tensor { get }", "All of them at once, `[N, H, W, C]`.") {
                    (images: Images) in images.tensor
                }
                Method(
                    "func normalized(to range: ClosedRange<Float>) -> Images", "The bytes 0…255 spread over the range."
                ) {
                    (images: Images, range: ClosedRange<Float>) in images.normalized(to: range)
                }
                Method("func shuffled(seed: Int? = nil) -> Images", "A random order, new in each epoch.") {
                    (images: Images, seed: Int?) in images.shuffled(seed: seed)
                }
                Method(
                    "func map(_ transform: @escaping (Tensor) throws -> Tensor) -> Images",
                    "A function that every batch goes through."
                ) { (images: Images, transform: CellFunction) in
                    images.map { try transform($0) }
                }
                Method("func batched(_ size: Int, dropRemainder: Bool = false) -> Batches", "Batches of `size` images.")
                {
                    (images: Images, size: Int, dropping: Bool) in images.batched(size, dropRemainder: dropping)
                }
            }
            LibraryType(
                "struct Batches: Sequence, Checkpointable", Batches.self,
                "Batches of images `[N, H, W, C]`; drawing one ends the training step before it."
            ) {
                Elements(of: "Tensor") { (batches: Batches) in batches }
                Property("var count: Int { get }", "The number of batches in an epoch.") { (batches: Batches) in
                    batches.count
                }
                Property("var batchSize: Int { get }", "The number of images in a batch.") {
                    (batches: Batches) in batches.batchSize
                }
                Method(
                    "func prefetched(_ depth: Int = 2) -> Batches", "Batches prepared while the one before is learnt."
                ) {
                    (batches: Batches, depth: Int) in batches.prefetched(depth)
                }
            }
        }
    }

    @MemberBuilder private static var pipelineStart: [any LibraryMember] {
        Method("func normalized(to range: ClosedRange<Float>) -> Images", "The bytes 0…255 spread over the range.") {
            (set: ImageDataset, range: ClosedRange<Float>) in set.normalized(to: range)
        }
        Method("func shuffled(seed: Int? = nil) -> Images", "A random order, new in each epoch.") {
            (set: ImageDataset, seed: Int?) in set.shuffled(seed: seed)
        }
        Method(
            "func batched(_ size: Int, dropRemainder: Bool = false) -> Batches", "Batches of bytes as numbers 0…255."
        ) {
            (set: ImageDataset, size: Int, dropping: Bool) in set.batched(size, dropRemainder: dropping)
        }
    }

    /// The data sets by name.
    static var datasets: Library {
        Library {
            LibraryType("struct MNIST", MNIST.self, "Handwritten digits, 28x28 (LeCun et al.).") {
                Initializer(
                    "init(_ part: DatasetPart = .train, limit: Int? = nil) throws",
                    "60,000 digits, or 10,000 for `.test`."
                ) {
                    (part: DatasetPart, limit: Int?) in try MNIST(part, limit: limit)
                }
                Property("var images: ImageDataset { get }", "The digits with their labels.") { (set: MNIST) in
                    set.images
                }
            }
            LibraryType("struct FashionMNIST", FashionMNIST.self, "Clothes, 28x28 (Xiao et al., 2017).") {
                Initializer(
                    "init(_ part: DatasetPart = .train, limit: Int? = nil) throws",
                    "60,000 pictures, or 10,000 for `.test`."
                ) {
                    (part: DatasetPart, limit: Int?) in try FashionMNIST(part, limit: limit)
                }
                Property("var images: ImageDataset { get }", "The clothes with their labels.") {
                    (set: FashionMNIST) in set.images
                }
            }
            LibraryType("struct DatasetPart: Equatable", DatasetPart.self, "What a data set is divided into.") {
                Property("static var train: DatasetPart { get }", "What to learn from.", value: { DatasetPart.train })
                Property("static var test: DatasetPart { get }", "What to judge by.", value: { DatasetPart.test })
            }
        }
    }
}
