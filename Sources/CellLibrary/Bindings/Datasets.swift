import CellLanguage
import SwiftGAN

extension SwiftGANLibrary {
    /// The data sets by name.
    static var datasets: Library {
        Library {
            LibraryType("struct MNIST", MNIST.self, "Handwritten digits, 28x28 (LeCun et al.).") {
                Initializer(
                    "init(_ part: DatasetPart = .train, limit: Int? = nil) throws",
                    "60,000 digits; 10,000 for `.test`, both together for `.all`."
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
                    "60,000 pictures; 10,000 for `.test`, both together for `.all`."
                ) {
                    (part: DatasetPart, limit: Int?) in try FashionMNIST(part, limit: limit)
                }
                Property("var images: ImageDataset { get }", "The clothes with their labels.") {
                    (set: FashionMNIST) in set.images
                }
            }
            LibraryType("struct CIFAR10", CIFAR10.self, "Photographs of ten kinds of things, 32x32 (Krizhevsky, 2009).")
            {
                Initializer(
                    "init(_ part: DatasetPart = .train, limit: Int? = nil) throws",
                    "50,000 photographs; 10,000 for `.test`, both together for `.all`."
                ) {
                    (part: DatasetPart, limit: Int?) in try CIFAR10(part, limit: limit)
                }
                Property("var images: ImageDataset { get }", "The photographs with their labels.") {
                    (set: CIFAR10) in set.images
                }
            }
            flowers
            folders
            LibraryType(
                "enum DatasetPart: String, CaseIterable", DatasetPart.self, "What a data set is divided into.",
                cases: DatasetPart.allCases
            ) {
                Case("case train", "What to learn from.")
                Case("case test", "What to judge by.")
                Case("case validation", "What to choose settings by, where the publisher has set it apart.")
                Case("case all", "All parts together.")
            }
        }
    }

    private static var flowers: any LibraryItem {
        LibraryType(
            "struct Flowers102", Flowers102.self,
            "8,189 photographs of 102 kinds of flowers (Nilsback and Zisserman, 2008), as squares. The published labels count from 1; here they count from 0."
        ) {
            Initializer(
                "init(_ part: DatasetPart = .all, side: Int = 64, limit: Int? = nil) throws",
                "Photographs of all kinds, `side` pixels wide and high; made once for each size, then kept in the cache."
            ) { (part: DatasetPart, side: Int, limit: Int?) in try Flowers102(part, side: side, limit: limit) }
            Initializer(
                "init(_ part: DatasetPart = .all, side: Int = 64, categories: [String], limit: Int? = nil) throws",
                "Photographs of the kinds of these names."
            ) { (part: DatasetPart, side: Int, categories: [String], limit: Int?) in
                try Flowers102(part, side: side, categories: categories, limit: limit)
            }
            Initializer(
                "init(_ part: DatasetPart = .all, side: Int = 64, categories: [Int], limit: Int? = nil) throws",
                "Photographs of the kinds of these published numbers, 1…102."
            ) { (part: DatasetPart, side: Int, categories: [Int], limit: Int?) in
                try Flowers102(part, side: side, categories: categories, limit: limit)
            }
            Property("var images: ImageDataset { get }", "The photographs with their labels, 0…101.") {
                (set: Flowers102) in set.images
            }
            Property(
                "static var classNames: [String] { get }", "The kinds' names in the order of their numbers.",
                value: { Flowers102.classNames })
        }
    }

    private static var folders: any LibraryItem {
        LibraryType(
            "struct ImageFolder", ImageFolder.self,
            "PNG and JPEG files below a folder, or in a tar archive: a folder for each class, or all in one without classes."
        ) {
            Initializer(
                "init(_ path: String, side: Int? = nil, fit: ImageFit = .crop, limit: Int? = nil, skippingUnreadable: Bool = false) throws",
                "The pictures of a folder in the dataset root, as squares where a `side` is given. Files that can't be read are an error that names them, or left out and named in `skipped`."
            ) { (path: String, side: Int?, fit: ImageFit, limit: Int?, skipping: Bool) in
                try ImageFolder(path, side: side, fit: fit, limit: limit, skippingUnreadable: skipping)
            }
            Property("var images: ImageDataset { get }", "The pictures, with their folders' names as classes.") {
                (set: ImageFolder) in set.images
            }
            Property("var files: [String] { get }", "Each picture's path.") { (set: ImageFolder) in set.files }
            Property("var skipped: [String] { get }", "The files left out, each with the reason.") {
                (set: ImageFolder) in set.skipped
            }
        }
    }
}
