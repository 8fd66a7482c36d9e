import Datasets
import Foundation
import Testing

/// What only the published files can show; they are found through `SWIFTGAN_DATA`.
@Suite(.serialized, .enabled(if: ProcessInfo.processInfo.environment["SWIFTGAN_DATA"] != nil))
struct RealDataTests {
    let root: URL
    init() throws {
        root = try #require(DatasetStore(environment: ProcessInfo.processInfo.environment).root)
    }

    func file(_ path: String) -> URL { root.appendingPathComponent(path) }

    /// The file, or nil where this root has none.
    func existing(_ path: String) -> URL? {
        FileManager.default.fileExists(atPath: file(path).path) ? file(path) : nil
    }

    @Test func simplifyingGivesThePublishedStrokes() throws {
        guard let rawFile = existing("quickdraw/candle.raw-first39.ndjson"),
            let simpleFile = existing("quickdraw/candle.simplified-25.ndjson")
        else { return }
        let raw = try StrokeFile(rawFile).drawings(of: "candle", limit: nil)
        let published = try StrokeFile(simpleFile).drawings(of: "candle", limit: nil)
        #expect((raw.count, published.count) == (39, 25))
        #expect(raw.allSatisfy { $0.strokes.allSatisfy { $0.times?.count == $0.points.count } })
        var (same, all) = (0, 0)
        for drawing in published {
            let own = try #require(raw.first { $0.key == drawing.key }).simplified()
            #expect(own.strokes.count == drawing.strokes.count)
            all += drawing.strokes.count
            same += zip(own.strokes, drawing.strokes).count { $0.points == $1.points }
        }
        // Where two points lie equally far off, rounding decides which one stays.
        #expect((same, all) == (87, 90))
    }

    @Test func bitmapsLookLikeTheRasteriser() throws {
        guard let catFile = existing("quickdraw/cat.npy"),
            let rawFile = existing("quickdraw/candle.raw-first39.ndjson")
        else { return }
        let cats = try NumpyFile(catFile).bytes(rows: nil)
        let candles = try Rasterizer().pixels(of: StrokeFile(rawFile).drawings(of: "candle", limit: nil))
        // The margin of the published bitmaps, and how much of the ink is neither black nor white.
        func facts(_ pixels: [UInt8]) -> (firstRow: Int, lastRow: Int, grey: Double) {
            let rows = pixels.indices.lazy.filter { pixels[$0] > 0 }.map { $0 % 784 / 28 }
            let ink = pixels.count { $0 > 0 }
            return (
                rows.min() ?? 0, rows.max() ?? 0, Double(pixels.count { (1...254).contains($0) }) / Double(ink)
            )
        }
        let (published, own) = (facts(cats), facts(candles))
        #expect(own.firstRow == published.firstRow)
        #expect(own.lastRow == published.lastRow)
        #expect(abs(own.grey - published.grey) < 0.1, "\(own.grey) against \(published.grey)")
    }

    @Test(arguments: ["mnist", "fashion-mnist"]) func idxFilesAreWhole(_ folder: String) throws {
        guard existing("\(folder)/t10k-images-idx3-ubyte.gz") != nil else { return }
        let images = try IdxFile(file("\(folder)/t10k-images-idx3-ubyte.gz"), rank: 3)
        let labels = try IdxFile(file("\(folder)/t10k-labels-idx1-ubyte.gz"), rank: 1)
        #expect(images.shape == [10_000, 28, 28])
        #expect(labels.shape == [10_000])
        #expect(Set(labels.values) == Set(0...9))
    }
}
