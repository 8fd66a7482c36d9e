import Foundation

/// Which part of a data set.
public enum DatasetPart: String, Sendable, Hashable, CaseIterable {
    /// The part to learn from.
    case train
    /// The part to measure with.
    case test
    /// The part to choose settings with, where the publisher has set one apart.
    case validation
    /// All parts, the training part first.
    case all
}

/// A data set that is distributed as MNIST is: four idx files with fixed names in one folder.
package struct IdxDataset: Sendable {
    /// `MNIST`.
    package let name: String
    /// The folder within the dataset root or cache.
    package let folder: String
    /// What the labels mean.
    package let classNames: [String]
    /// Host and path that the file names are appended to.
    package let host: String
    package let path: String
    /// SHA-256 and size by file name.
    package let files: [String: (sha256: String, size: Int)]

    /// The error for a part that a data set does not have.
    static func noValidation(_ name: String) -> DatasetError {
        .invalidArgument(
            name: "the part of \(name)", expected: ".train, .test or .all", found: ".validation, which it does not have"
        )
    }

    /// The images and labels of a part, the first `limit` of them.
    package func load(_ part: DatasetPart, limit: Int?) throws -> ImageDataset {
        if let limit, limit <= 0 {
            throw DatasetError.invalidArgument(name: "limit", expected: "at least 1", found: "\(limit)")
        }
        let whole =
            switch part {
            case .train: try load("train", "\(name) train")
            case .test: try load("t10k", "\(name) test")
            case .validation: throw Self.noValidation(name)
            case .all:
                try load("train", name).appending(
                    try load("t10k", name), name: "\(name) train and test", origin: "'\(folder)'")
            }
        return limit.map(whole.prefix) ?? whole
    }

    private func load(_ prefix: String, _ title: String) throws -> ImageDataset {
        let images = try IdxFile(try locate("\(prefix)-images-idx3-ubyte"), rank: 3)
        let labels = try IdxFile(try locate("\(prefix)-labels-idx1-ubyte"), rank: 1)
        guard images.shape[1] == 28, images.shape[2] == 28, images.shape[0] > 0 else {
            throw DatasetError.malformed(images.url, expected: "images of 28x28", found: "shape \(images.shape)")
        }
        guard labels.shape[0] == images.shape[0] else {
            throw DatasetError.malformed(
                labels.url, expected: "\(images.shape[0]) labels, one per image of '\(images.url.lastPathComponent)'",
                found: "\(labels.shape[0])")
        }
        if let wrong = labels.values.first(where: { Int($0) >= classNames.count }) {
            throw DatasetError.malformed(
                labels.url, expected: "labels in 0..<\(classNames.count)", found: "\(wrong)")
        }
        return try ImageDataset(
            name: title, origin: "'\(folder)'", pixels: images.values, height: 28, width: 28, channels: 1,
            labels: labels.values.map(Int.init), classNames: classNames)
    }

    /// The file, packed or not, in the data set's folder or directly in the root; downloaded where it is nowhere.
    private func locate(_ file: String) throws -> URL {
        let dotted = file.replacing("-idx", with: ".idx")
        let names = ["\(folder)/\(file).gz", "\(folder)/\(file)", "\(folder)/\(dotted)", "\(folder)/raw/\(file)"]
        if let found = try DatasetStore.current.existing(names) { return found }
        let packed = "\(file).gz"
        let known = files[packed]
        let remote = RemoteFile(
            host: host, path: "\(path)/\(packed)", size: known?.size,
            checksum: known.map { Checksum(.sha256, $0.sha256) })
        return try DatasetStore.current.fetch(remote, as: "\(folder)/\(packed)", for: name)
    }
}

/// The handwritten digits of LeCun, Cortes and Burges: 60,000 to train, 10,000 to test, 28x28 grey, 10 classes.
public struct MNIST: Sendable {
    /// The images with their labels.
    public let images: ImageDataset

    /// Finds or downloads the digits.
    ///
    /// - Parameters:
    ///   - part: training, test, or both merged.
    ///   - limit: how many images to take, the first ones; all of them without a limit.
    /// - Throws: ``DatasetError``.
    public init(_ part: DatasetPart = .train, limit: Int? = nil) throws {
        images = try Self.files.load(part, limit: limit)
    }

    private static let files = IdxDataset(
        name: "MNIST", folder: "mnist", classNames: (0...9).map(String.init), host: "storage.googleapis.com",
        path: "/cvdf-datasets/mnist",
        files: [
            "train-images-idx3-ubyte.gz": (
                "440fcabf73cc546fa21475e81ea370265605f56be210a4024d2ca8f203523609", 9_912_422
            ),
            "train-labels-idx1-ubyte.gz": (
                "3552534a0a558bbed6aed32b30c495cca23d567ec52cac8be1a0730e8010255c", 28_881
            ),
            "t10k-images-idx3-ubyte.gz": (
                "8d422c7b0a1c1c79245a5bcf07fe86e33eeafee792b84584aec276f5a2dbc4e6", 1_648_877
            ),
            "t10k-labels-idx1-ubyte.gz": (
                "f7ae60f92e00ec6debd23a6088c31dbd2371eca3ffa0defaefb259924204aec6", 4_542
            ),
        ])
}

/// Zalando's articles of clothing: 60,000 to train, 10,000 to test, 28x28 grey, 10 classes.
public struct FashionMNIST: Sendable {
    /// The images with their labels.
    public let images: ImageDataset

    /// Finds or downloads the clothes.
    ///
    /// - Parameters:
    ///   - part: training, test, or both merged.
    ///   - limit: how many images to take, the first ones; all of them without a limit.
    /// - Throws: ``DatasetError``.
    public init(_ part: DatasetPart = .train, limit: Int? = nil) throws {
        images = try Self.files.load(part, limit: limit)
    }

    private static let files = IdxDataset(
        name: "Fashion-MNIST", folder: "fashion-mnist",
        classNames: [
            "T-shirt", "Trouser", "Pullover", "Dress", "Coat", "Sandal", "Shirt", "Sneaker", "Bag", "Ankle boot",
        ], host: "raw.githubusercontent.com",
        path: "/zalandoresearch/fashion-mnist/master/data/fashion",
        files: [
            "train-images-idx3-ubyte.gz": (
                "3aede38d61863908ad78613f6a32ed271626dd12800ba2636569512369268a84", 26_421_880
            ),
            "train-labels-idx1-ubyte.gz": (
                "a04f17134ac03560a47e3764e11b92fc97de4d1bfaf8ba1a3aa29af54cc90845", 29_515
            ),
            "t10k-images-idx3-ubyte.gz": (
                "346e55b948d973a97e58d2351dde16a484bd415d4595297633bb08f03db6a073", 4_422_102
            ),
            "t10k-labels-idx1-ubyte.gz": (
                "67da17c76eaffca5446c3361aaab5c3cd6d1c2608764d35dfb1850b086bf8dd5", 5_148
            ),
        ])
}
