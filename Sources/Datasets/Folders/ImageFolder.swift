import Foundation
import Pictures

/// How a picture is brought into a square.
public enum ImageFit: String, Sendable, Hashable, CaseIterable {
    /// Resized until its shorter side fits, then its middle cut out: nothing is distorted.
    case crop
    /// Both sides resized: nothing is lost.
    case stretch
}

/// Pictures in PNG or JPEG files: a folder of class folders, or a folder of pictures without classes.
///
/// The folder lies in the dataset root or in the cache, and nowhere else. It may also be a tar archive, or a folder within
/// one: `ImageFolder("cifar10/CIFAR-10-images.tar.gz/train")`. Files come in the order of their paths, class by class.
public struct ImageFolder: Sendable {
    /// The images, with the names of the class folders where there are such.
    public let images: ImageDataset
    /// The path of each image within the folder.
    public let files: [String]
    /// The files that could not be read and were left out, each with the reason.
    public let skipped: [String]

    /// Reads the pictures of a folder.
    ///
    /// - Parameters:
    ///   - path: the folder, relative to the dataset root.
    ///   - side: the width and height that every picture gets; without it, all must have the same size already.
    ///   - fit: how a picture that isn't square becomes one.
    ///   - limit: how many images to take, as many of each class as possible; all of them without a limit.
    ///   - skippingUnreadable: leave out files that are no pictures or damaged ones, and name them in ``skipped``.
    /// - Throws: ``DatasetError``; for files that can't be read, one that names them.
    public init(
        _ path: String, side: Int? = nil, fit: ImageFit = .crop, limit: Int? = nil, skippingUnreadable: Bool = false
    ) throws {
        for (name, number) in [("limit", limit), ("side", side)] {
            if let number, number <= 0 {
                throw DatasetError.invalidArgument(name: name, expected: "at least 1", found: "\(number)")
            }
        }
        let store = DatasetStore.current
        guard let files = try PictureFiles(path, in: store) else {
            throw DatasetError.notFound(
                dataset: "the image folder '\(path)'", looked: store.folders.map(\.path),
                reason: "is not a known data set that could be downloaded",
                advice: "put a folder or a tar archive of PNG or JPEG files there")
        }
        let listing = try Listing.of(files, limit: limit)
        var decoder = PictureDecoder(place: files.place.path, side: side, fit: fit)
        try files.read(listing.paths) { try decoder.add($0) }
        let decoded = try decoder.finished(listing.paths, skippingUnreadable: skippingUnreadable)

        let kept = decoded.kept.map { listing.paths[$0] }
        let left = decoded.skipped.isEmpty ? "" : ", \(decoded.skipped.count) unreadable files left out"
        (self.files, skipped) = (kept, decoded.skipped)
        images = try ImageDataset(
            name: path, origin: "'\(files.place.lastPathComponent)'\(left)", pixels: decoded.pixels,
            height: decoded.height, width: decoded.width, channels: decoded.channels,
            labels: listing.labels.map { labels in decoded.kept.map { labels[$0] } },
            classNames: listing.classNames)
    }

    /// Which files there are, and of what class.
    private struct Listing {
        var paths: [String]
        var labels: [Int]?
        var classNames: [String] = []

        static func of(_ files: PictureFiles, limit: Int?) throws -> Listing {
            let all = try files.paths()
            func problem(_ expected: String, _ found: String) -> DatasetError {
                .malformed(
                    file: files.place.path, expected: expected, found: found,
                    advice: "arrange the files as a folder for each class, or all in one")
            }
            guard !all.isEmpty else { throw problem("files that end in .png, .jpg or .jpeg", "none") }
            let classes = all.map { path in path.firstIndex(of: "/").map { String(path[..<$0]) } }
            guard let loose = classes.firstIndex(of: nil) else {
                return ofClasses(all, classes.compactMap { $0 }, limit: limit)
            }
            if let inside = classes.firstIndex(where: { $0 != nil }) {
                throw problem(
                    "pictures in class folders or pictures alone", "both, such as '\(all[inside])' and '\(all[loose])'")
            }
            return Listing(paths: Array(all.prefix(limit ?? .max)))
        }

        private static func ofClasses(_ all: [String], _ classes: [String], limit: Int?) -> Listing {
            let classNames = Set(classes).sorted()
            let numbers = Dictionary(uniqueKeysWithValues: classNames.enumerated().map { ($1, $0) })
            var byClass = [[String]](repeating: [], count: classNames.count)
            for (path, name) in zip(all, classes) { byClass[numbers[name] ?? 0].append(path) }
            // Classes take turns until the limit is reached, so that none is left out for its name.
            var taken = [Int](repeating: 0, count: classNames.count)
            var left = min(limit ?? .max, all.count)
            while left > 0 {
                for label in byClass.indices where left > 0 && taken[label] < byClass[label].count {
                    taken[label] += 1
                    left -= 1
                }
            }
            return Listing(
                paths: zip(byClass, taken).flatMap { $0.prefix($1) },
                labels: taken.enumerated().flatMap { Array(repeating: $0, count: $1) }, classNames: classNames)
        }
    }
}

extension ImageFolder: CustomStringConvertible {
    /// The images' description, and the files that were left out.
    public var description: String {
        ([images.description] + skipped.map { "left out: \($0)" }).joined(separator: "\n")
    }
}
