import Foundation
import Pictures

extension Flowers102 {
    /// The publisher's files.
    struct Files {
        private let store: DatasetStore
        /// Where the photographs are.
        private let pictures: PictureFiles
        private let labelFile: URL
        private let splitFile: URL
        /// The label of each photograph, from 0.
        private let labels: [Int]

        private static let folder = "flowers102"
        private static let host = "www.robots.ox.ac.uk"
        private static let path = "/~vgg/data/flowers/102"
        private static let archive = "102flowers.tgz"

        /// Sizes and sums of the published files.
        private static let published: [String: (size: Int, md5: String)] = [
            archive: (344_862_509, "52808999861908f626f3c1f4e79d11fa"),
            "imagelabels.mat": (502, "e0620be6f572b9609742df49c70aed4d"),
            "setid.mat": (14_989, "a5357ecc9cb78c4bef273ce3793fc85c"),
        ]

        /// Looks for the files; what is nowhere is downloaded, the small ones first.
        init(store: DatasetStore) throws {
            self.store = store
            let labelFile = try Self.locate("imagelabels.mat", store)
            self.labelFile = labelFile
            splitFile = try Self.locate("setid.mat", store)
            pictures = try Self.pictures(store)
            let published = try MatlabFile(labelFile).integers("labels")
            guard !published.isEmpty, published.allSatisfy({ (1...classNames.count).contains($0) }) else {
                let wrong = published.first { !(1...classNames.count).contains($0) }
                throw DatasetError.malformed(
                    labelFile, expected: "labels in 1...\(classNames.count)",
                    found: wrong.map { "\($0)" } ?? "none")
            }
            labels = published.map { $0 - 1 }
        }

        private static func locate(_ name: String, _ store: DatasetStore) throws -> URL {
            if let found = try store.existing(["\(folder)/\(name)", name]) { return found }
            let known = published[name]
            let remote = RemoteFile(
                host: host, path: "\(path)/\(name)", size: known?.size, checksum: known.map { Checksum(.md5, $0.md5) })
            return try store.fetch(remote, as: "\(folder)/\(name)", for: "\(Flowers102.name) (\(name))")
        }

        private static func pictures(_ store: DatasetStore) throws -> PictureFiles {
            for root in try store.searchable() {
                for place in [folder, ""] {
                    if let file = try store.existing([place.isEmpty ? archive : "\(place)/\(archive)"], in: root) {
                        return PictureFiles(archive: file, store: store)
                    }
                    let others = try store.files(at: place, in: root) {
                        $0.hasPrefix("102flowers") && $0.hasSuffix(".tgz")
                    }
                    if let file = others.first { return PictureFiles(archive: file, store: store) }
                }
            }
            for path in ["\(folder)/jpg", "jpg"] {
                if let found = try PictureFiles(path, in: store) { return found }
            }
            return PictureFiles(archive: try locate(archive, store), store: store)
        }

        /// The photographs' numbers in a part, from 1, ascending.
        func split(_ part: DatasetPart) throws -> [Int] {
            let variables =
                switch part {
                case .train: ["trnid"]
                case .validation: ["valid"]
                case .test: ["tstid"]
                case .all: ["trnid", "valid", "tstid"]
                }
            let numbers = try variables.flatMap { try MatlabFile(splitFile).integers($0) }.sorted()
            if let wrong = numbers.first(where: { !(1...labels.count).contains($0) }) {
                throw DatasetError.malformed(
                    splitFile,
                    expected: "numbers in 1...\(labels.count), as '\(labelFile.lastPathComponent)' has labels",
                    found: "\(wrong)")
            }
            return numbers
        }

        /// All photographs in a size, in the order of their numbers.
        func images(side: Int) throws -> ImageDataset {
            let name = "\(Self.folder)/decoded-\(side)-\(try fingerprint()).pixels"
            let kept = try DecodedPictures(store.cache.appendingPathComponent(name), side: side)
            let decoded = try kept ?? decode(side: side, as: name)
            try check(decoded.numbers)
            let stored = try ImageDataset(
                name: Flowers102.name, origin: "'\(pictures.place.lastPathComponent)', \(side)x\(side)",
                storage: decoded.storage, height: side, width: side, channels: 3)
            let places = Dictionary(uniqueKeysWithValues: decoded.numbers.enumerated().map { ($1, $0) })
            return ImageDataset(
                stored, selection: .list((1...labels.count).compactMap { places[$0] }), labels: labels,
                classNames: classNames)
        }

        /// The photographs must be those that there are labels of, each once.
        private func check(_ numbers: [Int]) throws {
            func problem(_ found: String) -> DatasetError {
                .malformed(
                    pictures.place,
                    expected: "\(labels.count) photographs, one for each label of '\(labelFile.lastPathComponent)'",
                    found: found)
            }
            guard numbers.count == labels.count else { throw problem("\(numbers.count)") }
            if let missing = zip(1..., numbers.sorted()).first(where: { $0 != $1 })?.0 {
                throw problem("none of number \(missing)")
            }
        }

        /// What tells one archive from another without reading it.
        private func fingerprint() throws -> String {
            let facts = try? FileManager.default.attributesOfItem(atPath: pictures.place.path)
            let changed = (facts?[.modificationDate] as? Date)?.timeIntervalSince1970 ?? 0
            let text = "\(pictures.place.path) \(facts?[.size] ?? 0) \(changed)"
            let hash = text.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
            return String(hash, radix: 36)
        }

        /// Decodes everything into a file of the cache, a run of files at a time.
        private func decode(side: Int, as name: String) throws -> DecodedPictures {
            let count = labels.count
            let place = pictures.place
            let file = try store.write(name) { handle in
                try DecodedPictures.write(to: handle, side: side, count: count) { add in
                    var done = 0
                    try pictures.read(nil) { files in
                        let results = Parallel.map(0..<files.count, run: 4) { index in
                            Result { try Self.decoded(files[index], side: side, in: place) }
                        }
                        let run = try results.compactMap { try $0.get() }
                        done += run.count
                        // The header has room for as many as there are labels.
                        guard done <= count else { throw wrongCount(done) }
                        try add(run)
                        try store.progress?(
                            DownloadProgress(
                                file: "\(place.lastPathComponent) → \(side)x\(side)", url: place,
                                received: done * side * side * 3, total: count * side * side * 3))
                    }
                    guard done == count else { throw wrongCount(done) }
                }
            }
            guard let decoded = try DecodedPictures(file, side: side) else {
                throw DatasetError.malformed(
                    file, expected: "the \(count) pictures that were just written", found: "another content")
            }
            return decoded
        }

        private func wrongCount(_ count: Int) -> DatasetError {
            .malformed(
                pictures.place, expected: "\(labels.count) photographs, as '\(labelFile.lastPathComponent)' has labels",
                found: "\(count)\(count > labels.count ? " or more" : "")")
        }

        /// `jpg/image_00123.jpg` as number 123 and its pixels; nil for other files.
        private static func decoded(
            _ file: PictureFiles.File, side: Int, in place: URL
        ) throws -> (number: Int, picture: Picture)? {
            let name = file.path.split(separator: "/").last ?? ""
            guard let match = name.wholeMatch(of: /image_(\d{1,8})\.jpe?g/), let number = Int(match.1) else {
                return nil
            }
            do {
                return (number, try PictureDecoder.picture(file.content, side: side, fit: .crop))
            } catch {
                throw DatasetError.malformed(
                    place, expected: "readable photographs", found: "'\(file.path)': \(error)")
            }
        }
    }
}
