import CellLanguage
import SwiftGAN

extension SwiftGANLibrary {
    /// Images on their way to training.
    static var images: Library {
        Library {
            LibraryType(
                "struct ImageDataset", ImageDataset.self,
                "Images of one size as bytes, with labels where they are known. Parts of it share its bytes."
            ) {
                imageFacts
                imageParts
                imageChanges
                for member in pipeline({ (set: ImageDataset) in Images(set) }) { member }
            }
            LibraryType(
                "struct Images", Images.self, "Images on their way to training: their cut, their scale and their order."
            ) {
                Property("var count: Int { get }", "The number of images.") { (images: Images) in images.count }
                Property("var tensor: Tensor { get }", "All of them at once, `[N, H, W, C]`.") {
                    (images: Images) in images.tensor
                }
                for member in pipeline({ (images: Images) in images }) { member }
                pipelineSteps
                Method(
                    "func map(_ transform: @escaping (Tensor) throws -> Tensor) -> Images",
                    "A function that every batch goes through."
                ) { (images: Images, transform: CellFunction) in
                    images.map { try transform($0) }
                }
            }
            batches
            LibraryType(
                "enum ImageFit: String, CaseIterable", ImageFit.self, "How a picture becomes a square.",
                cases: ImageFit.allCases
            ) {
                Case("case crop", "The middle of it, undistorted.")
                Case("case stretch", "All of it.")
            }
            LibraryType(
                "enum ResizeFilter: String, CaseIterable", ResizeFilter.self,
                "How pixels of another size come from those before.", cases: ResizeFilter.allCases
            ) {
                Case("case bilinear", "Weights that fall with distance, smoothed.")
                Case("case area", "The mean of the area that a pixel covers.")
            }
        }
    }

    @MemberBuilder private static var imageFacts: [any LibraryMember] {
        Property("var name: String { get }", "What the images show.") { (set: ImageDataset) in set.name }
        Property("var origin: String { get }", "Where they came from.") { (set: ImageDataset) in set.origin }
        Property("var count: Int { get }", "The number of images.") { (set: ImageDataset) in set.count }
        Property("var height: Int { get }", "Pixels from top to bottom.") { (set: ImageDataset) in set.height }
        Property("var width: Int { get }", "Pixels from left to right.") { (set: ImageDataset) in set.width }
        Property("var channels: Int { get }", "1 for grey, 3 for colour.") { (set: ImageDataset) in set.channels }
        Property("var labels: [Int]? { get }", "Each image's class; nil where there are none.") {
            (set: ImageDataset) in set.labels
        }
        Property("var classNames: [String] { get }", "What the classes are called.") {
            (set: ImageDataset) in set.classNames
        }
        Property("var classCounts: [Int] { get }", "The number of images of each class.") {
            (set: ImageDataset) in set.classCounts
        }
        Method("func label(named name: String) throws -> Int", "The class of this name.") {
            (set: ImageDataset, name: String) in try set.label(named: name)
        }
        Method("func picture(at index: Int) throws -> Picture", "One image as a picture.") {
            (set: ImageDataset, index: Int) in try set.picture(at: index)
        }
        Method("func preview(rows: Int = 3, columns: Int = 12) -> ImageGrid", "The first images in a grid.") {
            (set: ImageDataset, rows: Int, columns: Int) in set.preview(rows: rows, columns: columns)
        }
    }

    @MemberBuilder private static var imageParts: [any LibraryMember] {
        Method("func prefix(_ limit: Int) -> ImageDataset", "The first images.") {
            (set: ImageDataset, limit: Int) in set.prefix(limit)
        }
        Method("func subset(_ indices: [Int]) -> ImageDataset", "The images at these places, in this order.") {
            (set: ImageDataset, indices: [Int]) in set.subset(indices)
        }
        Method("func ofClass(_ label: Int) -> ImageDataset", "The images of one class.") {
            (set: ImageDataset, label: Int) in set.ofClass(label)
        }
        Method(
            "func only(classes: [Int]) -> ImageDataset", "The images of some classes; their labels stay as they are."
        ) {
            (set: ImageDataset, classes: [Int]) in set.only(classes: classes)
        }
        Method("func only(classes names: [String]) -> ImageDataset", "The images of the classes of these names.") {
            (set: ImageDataset, names: [String]) in set.only(classes: names)
        }
        Method("func onePerClass() -> ImageDataset", "The first image of each class.") {
            (set: ImageDataset) in set.onePerClass()
        }
        Method(
            "func relabelled() -> ImageDataset", "The same images, the classes that occur numbered from 0 without gaps."
        ) {
            (set: ImageDataset) in set.relabelled()
        }
    }

    @MemberBuilder private static var imageChanges: [any LibraryMember] {
        Method(
            "func resized(height: Int, width: Int, filter: ResizeFilter = .bilinear) throws -> ImageDataset",
            "All images in another size, made once; smoothed where they become smaller, as Pillow does."
        ) { (set: ImageDataset, height: Int, width: Int, filter: ResizeFilter) in
            try set.resized(height: height, width: width, filter: filter)
        }
        Method("func centerCropped(height: Int, width: Int) throws -> ImageDataset", "The middle of each image.") {
            (set: ImageDataset, height: Int, width: Int) in try set.centerCropped(height: height, width: width)
        }
        Property("var inGrey: ImageDataset { get throws }", "The images' lightness, one channel.") {
            (set: ImageDataset) in try set.inGrey
        }
        Property("var inColor: ImageDataset { get throws }", "The images with three channels.") {
            (set: ImageDataset) in try set.inColor
        }
    }

    /// The steps that a data set has as its images on their way have them: `start` sets them on it.
    @MemberBuilder private static func pipeline<Source>(_ start: @escaping (Source) -> Images) -> [any LibraryMember] {
        Method("func normalized(to range: ClosedRange<Float>) -> Images", "The bytes 0…255 spread over the range.") {
            (source: Source, range: ClosedRange<Float>) in start(source).normalized(to: range)
        }
        Method(
            "func normalized(mean: Float, deviation: Float) -> Images",
            "The bytes as parts of 255, less the mean, divided by the deviation."
        ) { (source: Source, mean: Float, deviation: Float) in
            start(source).normalized(mean: mean, deviation: deviation)
        }
        Method(
            "func normalized(mean: [Float], deviation: [Float]) -> Images", "The same with numbers for each channel."
        ) { (source: Source, mean: [Float], deviation: [Float]) in
            start(source).normalized(mean: mean, deviation: deviation)
        }
        Method("func shuffled(seed: Int? = nil) -> Images", "A random order, new in each epoch.") {
            (source: Source, seed: Int?) in start(source).shuffled(seed: seed)
        }
        Method(
            "func randomlyFlipped(probability: Double = 0.5, seed: Int? = nil) -> Images",
            "Images mirrored left to right or not, decided anew in each epoch."
        ) { (source: Source, probability: Double, seed: Int?) in
            start(source).randomlyFlipped(probability: probability, seed: seed)
        }
        Method(
            "func randomlyCropped(height: Int, width: Int, padding: Int = 0, seed: Int? = nil) -> Images",
            "A part of each image, chosen anew in each epoch; `padding` adds black around it before."
        ) { (source: Source, height: Int, width: Int, padding: Int, seed: Int?) in
            start(source).randomlyCropped(height: height, width: width, padding: padding, seed: seed)
        }
        Method(
            "func batched(_ size: Int, dropRemainder: Bool = false) -> Batches",
            "Batches of `size` images; bytes stay 0…255 where nothing else is said."
        ) { (source: Source, size: Int, dropping: Bool) in start(source).batched(size, dropRemainder: dropping) }
    }

    /// The steps that a data set has under the same names for itself.
    @MemberBuilder private static var pipelineSteps: [any LibraryMember] {
        Method("func centerCropped(height: Int, width: Int) -> Images", "The middle of each image.") {
            (images: Images, height: Int, width: Int) in images.centerCropped(height: height, width: width)
        }
        Method(
            "func resized(height: Int, width: Int, filter: ResizeFilter = .bilinear) -> Images",
            "Each image in another size, made as it is drawn."
        ) { (images: Images, height: Int, width: Int, filter: ResizeFilter) in
            images.resized(height: height, width: width, filter: filter)
        }
    }
}
