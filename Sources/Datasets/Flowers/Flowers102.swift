import Foundation

/// Oxford's flowers (Nilsback and Zisserman, 2008): 8,189 photographs of 102 kinds, in colour, brought to one size.
///
/// Looked for in a dataset folder, in `flowers102` or directly in it: the archive `102flowers.tgz` (or another
/// `102flowers….tgz` of its layout) or the unpacked folder `jpg`, with `imagelabels.mat` and `setid.mat`. The photographs are
/// resized until their shorter side fits and the middle is cut out; that is done once for each size and kept in the cache,
/// and read from there as it is needed.
///
/// The published labels count from 1. Here they count from 0, as they do for every data set: label 0 is number 1, the pink
/// primrose.
public struct Flowers102: Sendable {
    /// The images with their labels, 0...101, whichever categories were chosen.
    public let images: ImageDataset

    /// Finds or downloads photographs.
    ///
    /// - Parameters:
    ///   - part: the publisher's split (1,020 to train, 1,020 to validate, 6,149 to test), or all.
    ///   - side: width and height.
    ///   - limit: how many images to take, the first ones; all of them without a limit.
    /// - Throws: ``DatasetError``.
    public init(_ part: DatasetPart = .all, side: Int = 64, limit: Int? = nil) throws {
        try self.init(part, side: side, labels: nil, limit: limit)
    }

    /// Finds or downloads photographs of some kinds of flowers.
    ///
    /// - Parameter categories: names out of ``classNames``; letter case does not matter.
    public init(_ part: DatasetPart = .all, side: Int = 64, categories: [String], limit: Int? = nil) throws {
        let labels = try categories.map {
            try ImageDataset.label(named: $0, among: Self.classNames, of: Self.name)
        }
        try self.init(part, side: side, labels: labels, limit: limit)
    }

    /// Finds or downloads photographs of some kinds of flowers.
    ///
    /// - Parameter categories: the published numbers, 1...102.
    public init(_ part: DatasetPart = .all, side: Int = 64, categories: [Int], limit: Int? = nil) throws {
        if let wrong = categories.first(where: { !(1...Self.classNames.count).contains($0) }) {
            throw DatasetError.invalidArgument(
                name: "a category of \(Self.name)", expected: "a published number, 1...\(Self.classNames.count)",
                found: "\(wrong)")
        }
        try self.init(part, side: side, labels: categories.map { $0 - 1 }, limit: limit)
    }

    private init(_ part: DatasetPart, side: Int, labels: [Int]?, limit: Int?) throws {
        if let limit, limit <= 0 {
            throw DatasetError.invalidArgument(name: "limit", expected: "at least 1", found: "\(limit)")
        }
        guard Self.sides.contains(side) else {
            throw DatasetError.invalidArgument(name: "side", expected: "in \(Self.sides)", found: "\(side)")
        }
        let files = try Files(store: .current)
        let split = try files.split(part)
        let all = try files.images(side: side)
        let chosen = labels.map { Set($0) }
        let wanted = split.filter { number in
            guard let chosen, let label = all.labels?[number - 1] else { return true }
            return chosen.contains(label)
        }
        guard !wanted.isEmpty else {
            throw DatasetError.invalidArgument(
                name: "categories", expected: "some of which there are images", found: "none chosen")
        }
        let picked = all.subset(wanted.prefix(limit ?? .max).map { $0 - 1 })
        images = ImageDataset(
            picked, selection: picked.selection, labels: picked.labels,
            name: part == .all ? Self.name : "\(Self.name) \(part.rawValue)")
    }

    static let name = "Flowers102"
    private static let sides = 8...512
}
