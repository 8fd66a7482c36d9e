import Datasets
import Foundation
import Testing

@Suite struct DrawingTests {
    func drawing(_ strokes: [(Double, Double)]...) -> Drawing {
        Drawing(strokes: strokes.map { .init($0.map { Drawing.Point($0.0, $0.1) }) })
    }

    @Test func simplifyingFitsTheBoxAndDropsTheNeedless() throws {
        let raw = drawing([(100, 50), (200, 50), (300, 50.5), (300, 250)], [(110, 60)])
        let simple = raw.simplified()
        #expect(simple.strokes[0].points == [.init(0, 0), .init(255, 1), .init(255, 255)])
        #expect(simple.strokes[1].points == [.init(13, 13)])
        #expect(simple.simplified() == simple)
    }

    @Test func simplifyingKeepsDotsAndEmptiness() {
        #expect(drawing([(7, 9)]).simplified().strokes == [.init([.init(0, 0)])])
        #expect(drawing().simplified() == drawing())
    }

    @Test func resamplingWalksAtEvenSteps() {
        let points = Polyline.resampled([.init(0, 0), .init(2.5, 0), .init(2.5, 3)], spacing: 1)
        #expect(points.map(\.x) == [0, 1, 2, 2.5, 2.5, 2.5, 2.5])
        #expect(points.map(\.y) == [0, 0, 0, 0.5, 1.5, 2.5, 3])
    }

    @Test func rasterisingCentresAndKeepsTheMargin() throws {
        let rasterizer = Rasterizer()
        let tall = try rasterizer.pixels(of: drawing([(0, 0), (20, 0), (20, 255), (0, 255), (0, 0)]))
        #expect(tall.count == 784)
        let rows = (0..<28).map { row in tall[row * 28..<(row + 1) * 28].reduce(0) { $0 + Int($1) } }
        let columns = (0..<28).map { column in stride(from: column, to: 784, by: 28).reduce(0) { $0 + Int(tall[$1]) } }
        // The margin of 16 units is 1.5 pixels wide; the box is a unit longer than the drawing can be.
        #expect(rows.first == 0 && rows.last == 0 && rows[2] > 0 && rows[25] > 0)
        #expect(columns[0..<11].allSatisfy { $0 == 0 } && columns[17..<28].allSatisfy { $0 == 0 })
        for (one, other) in zip(columns, columns.reversed()) { #expect(abs(one - other) <= 8) }
        #expect(tall.max() == 255)
    }

    @Test func rasterisingIsAntialiasedAndDrawsDots() throws {
        let line = try Rasterizer().pixels(of: drawing([(0, 0), (255, 200)]))
        #expect(Set(line).count > 20)
        let dot = try Rasterizer().pixels(of: drawing([(0, 0)]))
        // A dot is a disc of 16 units across: 16 · 28 / 304 pixels.
        let ink = dot.reduce(0) { $0 + Double($1) } / 255
        #expect(abs(ink - 1.706) < 0.1)
    }

    @Test func strokesCrossWithoutAddingUp() throws {
        let cross = try Rasterizer().pixels(of: drawing([(0, 128), (255, 128)], [(128, 0), (128, 255)]))
        let alone = try Rasterizer().pixels(of: drawing([(0, 128), (255, 128)], [(0, 0), (0, 0)], [(255, 255)]))
        #expect(cross.max() ?? 0 > 200 && cross.max() ?? 0 <= 255)
        #expect(cross[14 * 28 + 4] == alone[14 * 28 + 4])
    }

    @Test func rawDrawingsAreFittedFirst() throws {
        let raw = Drawing(strokes: [.init([.init(300, 300), .init(700, 900)], times: [0, 10])])
        #expect(try Rasterizer().pixels(of: raw) == Rasterizer().pixels(of: raw.simplified()))
    }

    @Test func anyNumberAtOnceGivesTheSame() throws {
        let drawings = CandleArtist(seed: 3).candles(600)
        let together = try Rasterizer().pixels(of: drawings)
        #expect(together.count == 600 * 784)
        for index in [0, 255, 256, 599] {
            #expect(try Array(together[index * 784..<(index + 1) * 784]) == Rasterizer().pixels(of: drawings[index]))
        }
        #expect(try Rasterizer().pixels(of: [Drawing]()).isEmpty)
    }

    @Test func impossibleSidesAreRefused() {
        #expect(datasetError { _ = try Rasterizer(side: 0).pixels(of: []) } != nil)
    }
}

@Suite struct CandleArtistTests {
    @Test func candlesDependOnSeedAndNumberAlone() {
        let some = CandleArtist(seed: 5).candles(100)
        #expect(some == CandleArtist(seed: 5).candles(300).prefix(100).map { $0 })
        #expect(some[40] == CandleArtist(seed: 5).candle(40))
        #expect(some != CandleArtist(seed: 6).candles(100))
        #expect(Set(some).count == 100)
    }

    @Test func candlesStayTheSameFromVersionToVersion() {
        // FNV-1a over all coordinates: a change here changes what every stored result was trained on.
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for drawing in CandleArtist(seed: 0).candles(200) {
            for point in drawing.strokes.flatMap(\.points) {
                for value in [point.x, point.y] { hash = (hash ^ UInt64(value)) &* 0x100_0000_01b3 }
            }
        }
        #expect(hash == 1_470_281_353_843_085_747)
    }

    @Test func candlesFillTheBoxUpright() throws {
        let candles = CandleArtist(seed: 1).candles(500)
        for candle in candles {
            let (low, high) = try #require(candle.bounds)
            // Reducing a line may take its outermost point, by no more than the tolerance.
            #expect((0...2).contains(low.x) && (0...2).contains(low.y))
            #expect((253...255).contains(max(high.x, high.y)))
            #expect(candle.strokes.flatMap(\.points).allSatisfy { $0.x == $0.x.rounded() && $0.y == $0.y.rounded() })
        }
        let upright = candles.count { ($0.bounds?.high.x ?? 255) < ($0.bounds?.high.y ?? 0) }
        #expect(upright > 450)
    }

    @Test func candlesHaveAsMuchInkAsPeoplesDo() throws {
        let pixels = try Rasterizer().pixels(of: CandleArtist(seed: 1).candles(500))
        let ink = pixels.reduce(0) { $0 + Double($1) } / 255 / Double(pixels.count)
        // The 39 real drawings at hand have 0.115.
        #expect((0.10...0.135).contains(ink))
    }
}
