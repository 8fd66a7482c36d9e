import Foundation
import Pictures

/// Pictures of one size out of files of any, decoded on all cores as the files come in.
struct PictureDecoder {
    let place: String
    let side: Int?
    let fit: ImageFit

    private var pictures: [String: Result<Picture, any Error>] = [:]
    private var bytes = 0
    /// What a data set may take in memory here; larger ones come through a file.
    private static let mostBytes = 4 << 30

    init(place: String, side: Int?, fit: ImageFit) {
        (self.place, self.side, self.fit) = (place, side, fit)
    }

    /// Decodes a run of files.
    mutating func add(_ files: [PictureFiles.File]) throws {
        let (side, fit) = (side, fit)
        let results = Parallel.map(0..<files.count, run: 4) { index in
            Result { try Self.picture(files[index].content, side: side, fit: fit) }
        }
        for (file, result) in zip(files, results) {
            pictures[file.path] = result
            if case .success(let picture) = result { bytes += picture.pixels.count }
        }
        guard bytes <= Self.mostBytes else {
            throw DatasetError.invalidArgument(
                name: "the size of all pictures of '\(place)' together", expected: "at most \(Self.mostBytes >> 30) GB",
                found: "more: give a smaller side or a limit")
        }
    }

    /// A picture brought to a size.
    static func picture(_ content: Data, side: Int?, fit: ImageFit) throws -> Picture {
        let picture = try Picture(decoding: content)
        guard let side else { return picture }
        return switch fit {
        case .crop: try picture.filling(width: side, height: side)
        case .stretch: try picture.resized(width: side, height: side)
        }
    }

    /// The pictures one after another, and which of the files they are.
    struct Decoded {
        let pixels: [UInt8]
        let height: Int
        let width: Int
        let channels: Int
        /// The files that became pictures, by their place in the list.
        let kept: [Int]
        let skipped: [String]
    }

    /// Everything that was added, in the order of `paths`; in colour where any picture is.
    ///
    /// - Throws: ``DatasetError/unreadableFiles(place:files:total:)`` where files can't be read and shall not be skipped.
    func finished(_ paths: [String], skippingUnreadable: Bool) throws -> Decoded {
        var (kept, readable, skipped): ([Int], [Picture], [String]) = ([], [], [])
        for (index, path) in paths.enumerated() {
            switch pictures[path] {
            case .success(let picture)?:
                kept.append(index)
                readable.append(picture)
            case .failure(let error)?: skipped.append("'\(path)': \(error)")
            case nil: skipped.append("'\(path)': it is gone")
            }
        }
        guard let first = readable.first, skippingUnreadable || skipped.isEmpty else {
            throw DatasetError.unreadableFiles(place: place, files: skipped, total: paths.count)
        }
        if let other = readable.firstIndex(where: { ($0.width, $0.height) != (first.width, first.height) }) {
            let (one, two) = (paths[kept[0]], paths[kept[other]])
            throw DatasetError.malformed(
                file: place, expected: "pictures of one size, as '\(one)' with \(first.width)x\(first.height)",
                found: "'\(two)' with \(readable[other].width)x\(readable[other].height)",
                advice: "give a side: all pictures then become squares of that size")
        }
        let isColor = readable.contains { $0.channels == 3 }
        var pixels: [UInt8] = []
        pixels.reserveCapacity(readable.count * first.width * first.height * (isColor ? 3 : 1))
        for picture in readable { pixels += (isColor ? picture.inColor : picture).pixels }
        return Decoded(
            pixels: pixels, height: first.height, width: first.width, channels: isColor ? 3 : 1, kept: kept,
            skipped: skipped)
    }
}
