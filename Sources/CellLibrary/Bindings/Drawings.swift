import CellLanguage
import SwiftGAN

extension SwiftGANLibrary {
    /// Quick, Draw! and drawings as strokes.
    static var drawings: Library {
        Library {
            LibraryType(
                "struct QuickDraw", QuickDraw.self,
                "Drawings of one of the 345 categories of Google's game Quick, Draw!"
            ) {
                Initializer(
                    "init(_ category: String, limit: Int? = nil, seed: Int = 0) throws",
                    "From the data folder, the cache or the net; candles can also be drawn here. `origin` says which."
                ) { (category: String, limit: Int?, seed: Int) in try QuickDraw(category, limit: limit, seed: seed) }
                Property("var category: String { get }", "What is drawn.") { (set: QuickDraw) in set.category }
                Property("var images: ImageDataset { get }", "The drawings as 28x28 pictures, white on black.") {
                    (set: QuickDraw) in set.images
                }
                Property("var drawings: [Drawing]? { get }", "Their strokes; nil where only pictures are known.") {
                    (set: QuickDraw) in set.drawings
                }
                Property("var origin: String { get }", "Where the drawings came from.") {
                    (set: QuickDraw) in set.origin.description
                }
                Property("static var categories: [String] { get }", "All categories.", value: { QuickDraw.categories })
                Method("func preview(rows: Int = 3, columns: Int = 12) -> ImageGrid", "The first drawings in a grid.") {
                    (set: QuickDraw, rows: Int, columns: Int) in set.images.preview(rows: rows, columns: columns)
                }
            }
            LibraryType("struct Drawing", Drawing.self, "A drawing as a sequence of strokes.") {
                Property("var word: String { get }", "What was asked for.") { (drawing: Drawing) in drawing.word }
                Property("var strokeCount: Int { get }", "The number of strokes.") { (drawing: Drawing) in
                    drawing.strokes.count
                }
            }
            LibraryType("struct CandleArtist", CandleArtist.self, "Draws candles, stroke by stroke; no two alike.") {
                Initializer("init(seed: Int = 0)", "An artist; the same seed draws the same candles.") {
                    (seed: Int) in CandleArtist(seed: seed)
                }
                Method("func candles(_ count: Int) -> [Drawing]", "The first candles.") {
                    (artist: CandleArtist, count: Int) in artist.candles(count)
                }
            }
        }
    }
}
