import Foundation

/// Krizhevsky's small photographs: 50,000 to train, 10,000 to test, 32x32 in colour, 10 classes, from the binary version.
///
/// Looked for in a dataset folder: `cifar-10-binary.tar.gz`, or folders named `cifar-10-batches-bin…` with
/// `data_batch_1.bin` … `data_batch_5.bin` and `test_batch.bin`, both there or in the sub-folder `cifar10`. Where only
/// some of the training batches lie there, those are the data set; ``ImageDataset/origin`` names them.
public struct CIFAR10: Sendable {
    /// The images with their labels.
    public let images: ImageDataset

    /// Finds or downloads the photographs.
    ///
    /// - Parameters:
    ///   - part: training, test, or both merged.
    ///   - limit: how many images to take, the first ones; all of them without a limit.
    /// - Throws: ``DatasetError``.
    public init(_ part: DatasetPart = .train, limit: Int? = nil) throws {
        if let limit, limit <= 0 {
            throw DatasetError.invalidArgument(name: "limit", expected: "at least 1", found: "\(limit)")
        }
        let train = (1...5).map { "data_batch_\($0).bin" }
        let names =
            switch part {
            case .train: train
            case .test: ["test_batch.bin"]
            case .validation: throw IdxDataset.noValidation("CIFAR-10")
            case .all: train + ["test_batch.bin"]
            }
        images = try Self.load(names, title: "CIFAR-10 \(part.rawValue)", limit: limit)
    }

    private static let side = 32
    private static let planeBytes = side * side
    /// A label, then the red, the green and the blue plane.
    private static let recordBytes = 1 + 3 * planeBytes
    private static let classNames = [
        "airplane", "automobile", "bird", "cat", "deer", "dog", "frog", "horse", "ship", "truck",
    ]
    private static let archiveName = "cifar-10-binary.tar.gz"
    private static let remoteFile = RemoteFile(
        host: "www.cs.toronto.edu", path: "/~kriz/cifar-10-binary.tar.gz", size: 170_052_171,
        checksum: Checksum(.md5, "c32a1d4ab5d03f1284b67883e8d87530"))

    private static func load(_ names: [String], title: String, limit: Int?) throws -> ImageDataset {
        let batches = try batches(names)
        var pixels: [UInt8] = []
        var labels: [Int] = []
        for batch in batches where labels.count < limit ?? .max {
            try append(batch, to: &pixels, &labels, limit: limit)
        }
        return try ImageDataset(
            name: title, origin: batches.map { "'\($0.name)'" }.joined(separator: ", "), pixels: pixels, height: side,
            width: side, channels: 3, labels: labels, classNames: classNames)
    }

    private typealias Batch = (name: String, file: URL, bytes: [UInt8])

    private static func batches(_ names: [String]) throws -> [Batch] {
        let store = DatasetStore.current
        for folder in try store.searchable() {
            for place in ["cifar10", ""] {
                let loose = try looseBatches(names, place, folder, store)
                if !loose.isEmpty { return loose }
                let packed = place.isEmpty ? archiveName : "\(place)/\(archiveName)"
                if let archive = try store.existing([packed], in: folder) { return try unpacked(names, archive) }
            }
        }
        return try unpacked(names, try store.fetch(remoteFile, as: "cifar10/\(archiveName)", for: "CIFAR-10"))
    }

    private static func looseBatches(
        _ names: [String], _ place: String, _ folder: URL, _ store: DatasetStore
    ) throws -> [Batch] {
        let inside = folder.appendingPathComponent(place).path
        let all = (try? FileManager.default.contentsOfDirectory(atPath: inside)) ?? []
        for name in all.filter({ $0.hasPrefix("cifar-10-batches-bin") }).sorted() {
            let path = place.isEmpty ? name : "\(place)/\(name)"
            let files = try store.files(at: path, in: folder) { names.contains($0) }
            if files.isEmpty { continue }
            return try files.map { file in
                let content = try FileBytes(file)
                return (file.lastPathComponent, file, try content.read(content.size))
            }
        }
        return []
    }

    private static func unpacked(_ names: [String], _ url: URL) throws -> [Batch] {
        let archive = try Archive(url, .tar)
        var found: [String: [UInt8]] = [:]
        while let path = try archive.next() {
            guard let name = path.split(separator: "/").last.map(String.init), names.contains(name) else { continue }
            found[name] = try archive.contents(atMost: 10_000 * recordBytes)
        }
        return try names.map { name in
            guard let bytes = found[name] else {
                throw DatasetError.malformed(url, expected: "'\(name)' in the archive", found: "none")
            }
            return (name, url, bytes)
        }
    }

    /// Turns records with one plane a channel into pixels with their channels beside each other.
    private static func append(
        _ batch: Batch, to pixels: inout [UInt8], _ labels: inout [Int], limit: Int?
    ) throws {
        let (name, file, bytes) = batch
        guard !bytes.isEmpty, bytes.count.isMultiple(of: recordBytes) else {
            let left = bytes.count % recordBytes
            throw DatasetError.malformed(
                file, expected: "records of \(recordBytes) bytes in '\(name)'",
                found: bytes.isEmpty ? "no bytes" : "\(bytes.count) bytes, \(left) too many (truncated?)")
        }
        let count = min(bytes.count / recordBytes, (limit ?? .max) - labels.count)
        pixels.reserveCapacity(pixels.count + count * 3 * planeBytes)
        for record in 0..<count {
            let start = record * recordBytes
            guard bytes[start] < classNames.count else {
                throw DatasetError.malformed(
                    file, expected: "labels in 0..<\(classNames.count) in '\(name)'",
                    found: "\(bytes[start]) in record \(record)")
            }
            labels.append(Int(bytes[start]))
            for place in start + 1...start + planeBytes {
                pixels.append(bytes[place])
                pixels.append(bytes[place + planeBytes])
                pixels.append(bytes[place + 2 * planeBytes])
            }
        }
    }
}
