import Figures
import Foundation
import Testing

@Suite struct LineChartTests {
    let chart = LineChart(
        [.init("generator", [1, 2, 1.5, 3]), .init("discriminator", [2, 1, 1.2, 0.9])], title: "Losses",
        xLabel: "epoch", yLabel: "loss")

    func pixels(_ picture: Picture, like color: Color) -> [(x: Int, y: Int)] {
        let wanted = [color.red, color.green, color.blue].map { UInt8(($0 * 255).rounded()) }
        return (0..<picture.height).flatMap { y in
            (0..<picture.width).compactMap { x in Array(picture.pixel(x: x, y: y)) == wanted ? (x, y) : nil }
        }
    }

    @Test func drawsTheSameTwice() throws {
        #expect(try chart.pngData() == chart.pngData())
        #expect(try chart.svgData() == chart.svgData())
        let picture = try chart.picture()
        #expect((picture.width, picture.height) == (1440, 760))
        #expect(chart.displaySize == Size(width: 720, height: 380))
    }

    @Test func drawsEachLineInItsColour() throws {
        let picture = try chart.picture()
        #expect(pixels(picture, like: Color.palette[0]).count > 1000)
        #expect(pixels(picture, like: Color.palette[1]).count > 1000)
        #expect(pixels(picture, like: Color.palette[2]).isEmpty)
    }

    @Test func higherNumbersAreHigher() throws {
        let line = LineChart([.init("x", x: [0, 1], y: [0, 10])], yLabel: "y")
        let drawn = pixels(try line.picture(), like: Color.palette[0])
        let left = try #require(drawn.min { $0.x < $1.x })
        let right = try #require(drawn.max { $0.x < $1.x })
        #expect(left.y > right.y + 300)
        #expect(left.x + 900 < right.x)
    }

    @Test func linesBreakAtWhatIsNoNumber() throws {
        let whole = LineChart([.init("x", [1, 1, 1, 1, 1])], yLabel: "y", yRange: 0...2)
        let broken = LineChart([.init("x", [1, 1, .nan, 1, .infinity])], yLabel: "y", yRange: 0...2)
        let (a, b) = (
            pixels(try whole.picture(), like: Color.palette[0]), pixels(try broken.picture(), like: Color.palette[0])
        )
        #expect(b.count < a.count / 2)
        #expect(!b.isEmpty)
    }

    @Test(arguments: [LineChart.Scale.linear, .logarithmic]) func copesWithLittle(_ scale: LineChart.Scale) throws {
        for numbers in [[], [5], [0, 0], [.nan], [-1, -2], [1e-300, 1e300], [.infinity]] as [[Double]] {
            let chart = LineChart([.init("x", numbers)], yScale: scale)
            #expect(try chart.picture().width == 1440)
        }
        #expect(try LineChart([]).picture().height == 760)
    }

    @Test func copesWithMuch() throws {
        let steps = (0..<50_000).map(Double.init)
        let chart = LineChart([.init(String(repeating: "a very long name ", count: 30), x: steps, y: steps.map(sin))])
        #expect(pixels(try chart.picture(), like: Color.palette[0]).count > 10_000)
    }

    @Test func svgNamesAreItsOwn() throws {
        let one = String(decoding: try #require(try chart.svgData()), as: UTF8.self)
        let other = String(decoding: try #require(try LineChart([.init("x", [1, 2])]).svgData()), as: UTF8.self)
        #expect(one.contains("<svg") && one.contains("width=\"720px\""))
        func names(_ text: String) -> Set<Substring> { Set(text.matches(of: /\sid="([^"]*)"/).map(\.1)) }
        #expect(!names(one).isEmpty)
        #expect(names(one).isDisjoint(with: names(other)))
        for reference in one.matches(of: /href="#([^"]*)"/) { #expect(names(one).contains(reference.1)) }
    }

    @Test func refusesImpossibleSizes() {
        for size in [Size(width: 0, height: 10), Size(width: 1e6, height: 10), Size(width: 10, height: -1)] {
            #expect(throws: FigureError.self) { try LineChart([], size: size).picture() }
        }
    }

    @Test func describesItself() {
        #expect(chart.description == "Losses: chart of generator (last 3), discriminator (last 0.9) over epoch")
    }
}

@Suite struct FigureRowTests {
    @Test func placesFiguresBesideEachOther() throws {
        let black = try Picture(width: 30, height: 20, channels: 1, pixels: Array(repeating: 0, count: 600))
        let row = try FigureRow([black, black])
        let picture = try row.picture()
        #expect((picture.width, picture.height, picture.channels) == (18 + 2 * 48, 20 + 36, 1))
        #expect(picture.pixel(x: 18, y: 18) == [0] && picture.pixel(x: 47, y: 37) == [0])
        #expect(picture.pixel(x: 48, y: 18) == [255] && picture.pixel(x: 66, y: 18) == [0])
        #expect(row.displaySize == nil)
    }

    @Test func chartsKeepTheirPixels() throws {
        let chart = LineChart([.init("x", [1, 2])], size: Size(width: 200, height: 100))
        let row = try FigureRow([chart, chart], names: ["a", "b"], title: "both")
        #expect(row.displaySize == Size(width: 454, height: 182))
        let (alone, picture) = (try chart.picture(), try row.picture())
        let (left, top) = (36, 128)
        for y in 0..<alone.height {
            #expect(alone.pixel(x: 150, y: y) == picture.pixel(x: left + 150, y: top + y))
        }
    }

    @Test func needsAFigure() { #expect(throws: FigureError.self) { try FigureRow([]) } }
}
