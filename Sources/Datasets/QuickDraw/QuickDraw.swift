import Foundation

/// Drawings of one Quick, Draw! category as 28x28 grey images, white strokes on black.
///
/// `QuickDraw("candle", limit: 20_000)` takes them from the first place that has them: the dataset root, the cache,
/// a download; candles can also be drawn by a ``CandleArtist``. ``origin`` says what it was.
///
/// The files looked for in a dataset folder, each also in its sub-folder `quickdraw`: `candle.npy` or
/// `full_numpy_bitmap_candle.npy` (published bitmaps), `candle*.ndjson` (strokes, simplified or raw).
public struct QuickDraw: Sendable {
    /// The category's official name.
    public let category: String
    /// The images, `[N, 28, 28, 1]`.
    public let images: ImageDataset
    /// The strokes behind the images, one drawing each; nil where only bitmaps are known.
    public let drawings: [Drawing]?
    /// Where the drawings came from.
    public let origin: Origin

    /// Finds, downloads or, for candles, draws the drawings of `category`.
    ///
    /// - Parameters:
    ///   - category: one of ``categories``; letter case does not matter.
    ///   - limit: how many drawings to take, the first ones; all of them without a limit.
    ///   - seed: what procedural candles depend on.
    /// - Throws: ``DatasetError`` for an unknown category, a broken file, or data that cannot be had.
    public init(_ category: String, limit: Int? = nil, seed: Int = 0) throws {
        if let limit, limit <= 0 {
            throw DatasetError.invalidArgument(name: "limit", expected: "at least 1", found: "\(limit)")
        }
        let name = try Self.officialName(category)
        let found = try Finder(category: name, limit: limit, seed: seed, store: .current).find()
        self.category = name
        images = found.images
        drawings = found.drawings
        origin = found.origin
    }

    /// Where drawings came from, part by part.
    public struct Origin: Sendable, Hashable, CustomStringConvertible {
        /// The parts in the order of the images.
        public let parts: [Part]

        /// One source and how much it gave.
        public enum Part: Sendable, Hashable {
            /// Published bitmaps out of the file.
            case bitmaps(file: String, count: Int)
            /// Recorded strokes out of the files, rasterised here.
            case strokes(files: [String], count: Int)
            /// Drawn by a ``CandleArtist`` with the seed.
            case procedural(seed: Int, count: Int, reason: String)
        }

        /// Whether some of the drawings were made by a program instead of people.
        public var isProcedural: Bool {
            parts.contains { part in
                if case .procedural = part { true } else { false }
            }
        }

        /// `39 real drawings from 'candle.raw.ndjson', then 961 procedural ones (the files hold no more)`.
        public var description: String {
            parts.map { part in
                switch part {
                case .bitmaps(let file, let count): "\(count) real drawings from '\(file)'"
                case .strokes(let files, let count):
                    "\(count) real drawings from \(files.map { "'\($0)'" }.joined(separator: " and "))"
                case .procedural(let seed, let count, let reason):
                    "\(count) procedural ones (seed \(seed); \(reason))"
                }
            }.joined(separator: ", then ")
        }
    }
}

extension QuickDraw: CustomStringConvertible {
    /// `Quick, Draw! candle: 20000 images, 28x28 grey: 20000 real drawings from 'candle.npy'`.
    public var description: String {
        "Quick, Draw! \(category): \(images.count) images, \(images.height)x\(images.width) grey: \(origin)"
    }
}

extension QuickDraw {
    /// The category as the data set spells it.
    ///
    /// - Throws: ``DatasetError/unknownCategory(name:suggestions:)`` with the nearest names.
    package static func officialName(_ name: String) throws -> String {
        let wanted = Spelling.folded(name)
        if let exact = categories.first(where: { Spelling.folded($0) == wanted }) { return exact }
        throw DatasetError.unknownCategory(name: name, suggestions: Spelling.nearest(to: name, among: categories))
    }
}
