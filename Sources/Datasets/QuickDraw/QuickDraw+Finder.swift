import Foundation

extension QuickDraw {
    /// The side of the published bitmaps.
    private static let side = 28
    /// How many candles are drawn where nobody says how many they want.
    package static let proceduralCount = 20_000
    /// The one category that can be drawn by a program.
    private static let procedural = "candle"

    /// Looks for the drawings of one category, place after place.
    struct Finder {
        typealias Result = (images: ImageDataset, drawings: [Drawing]?, origin: Origin)

        let category: String
        let limit: Int?
        let seed: Int
        let store: DatasetStore

        func find() throws -> Result {
            for folder in try store.searchable() {
                if let file = try store.existing(bitmapPaths, in: folder) { return try fromBitmaps(file) }
                for place in ["quickdraw", "", "quickdraw/full/simplified", "quickdraw/full/raw"] {
                    let files = try store.files(at: place, in: folder, where: isStrokeFile)
                    if !files.isEmpty { return try fromStrokes(files) }
                }
            }
            do {
                return try fromBitmaps(try store.fetch(remoteFile, as: "quickdraw/\(category).npy", for: title))
            } catch let error as DatasetError {
                guard category == QuickDraw.procedural, let reason = Self.excuse(error) else { throw error }
                return try drawn(count: limit ?? QuickDraw.proceduralCount, reason: reason)
            }
        }

        /// The file itself, as a browser names it on saving, and in a copy of the publisher's folders.
        private var bitmapPaths: [String] {
            ["quickdraw/", "", "quickdraw/full/numpy_bitmap/"].flatMap { place in
                ["\(place)\(category).npy", "\(place)full_numpy_bitmap_\(category).npy"]
            }
        }

        /// `candle.ndjson`, `candle.raw.ndjson`, `full_raw_candle.ndjson`, but not `candlestick.ndjson`.
        private func isStrokeFile(_ name: String) -> Bool {
            guard name.hasSuffix(".ndjson") else { return false }
            return [category, "full_simplified_\(category)", "full_raw_\(category)"].contains { prefix in
                guard name.hasPrefix(prefix), let next = name.dropFirst(prefix.count).first else { return false }
                return !next.isLetter && next != " "
            }
        }

        private var title: String { "Quick, Draw! '\(category)'" }

        private var remoteFile: RemoteFile {
            RemoteFile(
                host: "storage.googleapis.com", path: "/quickdraw_dataset/full/numpy_bitmap/\(category).npy")
        }

        /// Why procedural candles are drawn; nil for errors that must not be papered over.
        private static func excuse(_ error: DatasetError) -> String? {
            switch error {
            case .notFound: "no candle file here and downloads are switched off"
            case .downloadFailed(_, let reason, _): "no candle file here and the download failed: \(reason)"
            case .inaccessible(_, let action, let reason) where action != "read":
                "no candle file here and the cache takes none: \(reason)"
            default: nil
            }
        }

        private func fromBitmaps(_ url: URL) throws -> Result {
            let file = try NumpyFile(url)
            let size = QuickDraw.side * QuickDraw.side
            guard file.shape.count == 2, file.shape[1] == size, file.shape[0] > 0 else {
                throw DatasetError.malformed(
                    url, expected: "drawings of 784 bytes, shape (N, 784)", found: "shape \(file.shape)")
            }
            let origin = Origin(parts: [
                .bitmaps(file: url.lastPathComponent, count: min(file.shape[0], limit ?? .max))
            ])
            let images = try dataset(try file.bytes(rows: limit), origin)
            return (images, nil, origin)
        }

        /// Recorded drawings, each once though several files may hold it; candles are then filled up to the limit.
        private func fromStrokes(_ files: [URL]) throws -> Result {
            var drawings: [Drawing] = []
            var known: Set<String> = []
            for file in files where drawings.count < limit ?? .max {
                for drawing in try StrokeFile(file).drawings(of: category, limit: limit) {
                    if drawing.key.isEmpty || known.insert(drawing.key).inserted { drawings.append(drawing) }
                }
            }
            drawings = Array(drawings.prefix(limit ?? .max))
            guard !drawings.isEmpty else {
                throw DatasetError.malformed(files[0], expected: "at least one drawing", found: "none")
            }
            var parts = [Origin.Part.strokes(files: files.map(\.lastPathComponent), count: drawings.count)]
            if category == QuickDraw.procedural, let limit, drawings.count < limit {
                let missing = limit - drawings.count
                drawings += CandleArtist(seed: seed).candles(missing)
                parts.append(.procedural(seed: seed, count: missing, reason: "the files hold no more"))
            }
            let origin = Origin(parts: parts)
            return (try dataset(try Rasterizer().pixels(of: drawings), origin), drawings, origin)
        }

        private func drawn(count: Int, reason: String) throws -> Result {
            let drawings = CandleArtist(seed: seed).candles(count)
            let origin = Origin(parts: [.procedural(seed: seed, count: count, reason: reason)])
            return (try dataset(try Rasterizer().pixels(of: drawings), origin), drawings, origin)
        }

        private func dataset(_ pixels: [UInt8], _ origin: Origin) throws -> ImageDataset {
            try ImageDataset(
                name: category, origin: origin.description, pixels: pixels, height: QuickDraw.side,
                width: QuickDraw.side, channels: 1)
        }
    }
}
