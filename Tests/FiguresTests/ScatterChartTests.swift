import Figures
import Foundation
import Tensors
import Testing

@Suite struct ScatterChartTests {
    /// The pixels of a colour, or of what is left of it behind.
    func count(_ color: UInt32, in picture: Picture, within distance: Int = 6) -> Int {
        let wanted = [Int(color >> 16 & 255), Int(color >> 8 & 255), Int(color & 255)]
        return (0..<picture.width * picture.height).count { index in
            let pixel = picture.pixels[3 * index..<3 * index + 3]
            return zip(pixel, wanted).allSatisfy { abs(Int($0) - $1) <= distance }
        }
    }

    @Test func everyClassHasItsColour() throws {
        let corners = [[0.0, 0, 0], [1, 0, 0], [0, 1, 0], [0, 0, 1], [1, 1, 1]]
        let labels = [0, 1, 2, 0, 1]
        let space = ScatterChart3D(corners, labels: labels, classNames: ["a", "b", "c"])
        let plane = ScatterChart(x: [0, 1, 2, 3, 4], y: [4, 1, 3, 0, 2], labels: labels)
        for picture in [try space.picture(), try plane.picture()] {
            // Each colour stands in the legend at least.
            for color in [0x332288, 0xcc6677, 0x44aa99] as [UInt32] { #expect(count(color, in: picture) > 40) }
            #expect(count(0xddcc77, in: picture) == 0)
        }
        #expect(space.description == "5 points of 3 kinds in space")
        #expect(plane.description == "5 points of 3 kinds")
    }

    @Test func theSameChartIsTheSameBytes() throws {
        let points = (0..<300).map { index in (0..<3).map { Double(index * ($0 + 7) % 31) } }
        let chart = ScatterChart3D(points, labels: points.indices.map { $0 % 4 }, title: "again")
        #expect(try chart.pngData() == chart.pngData())
        let svg = try #require(try chart.svgData())
        #expect(try chart.svgData() == svg)
        #expect(String(decoding: svg.prefix(200), as: UTF8.self).contains("<svg"))
        let picture = try chart.picture()
        let size = try #require(chart.displaySize)
        #expect((Double(picture.width), Double(picture.height)) == (2 * size.width, 2 * size.height))
    }

    @Test func pointsBehindDoNotHideThoseInFront() throws {
        // Two points on the line of sight: whichever is listed first, the near one is seen.
        let (near, far) = ([0.5736 * 0.9063, -0.8192 * 0.9063, 0.4226], [-0.5736 * 0.9063, 0.8192 * 0.9063, -0.4226])
        let corners = [[-1.0, -1, -1], [1, 1, 1]]
        func picture(_ first: ScatterChart3D.Series, _ second: ScatterChart3D.Series) throws -> Picture {
            try ScatterChart3D([first, second, .init("corners", corners, color: Color(0x000000))]).picture()
        }
        let (red, blue) = (Color(0xff0000), Color(0x0000ff))
        let one = try picture(.init("near", [near], color: red), .init("far", [far], color: blue))
        let two = try picture(.init("far", [far], color: blue), .init("near", [near], color: red))
        let middle = 2 * 680
        for picture in [one, two] {
            let reds = count(0xff0000, in: picture, within: 60)
            let blues = count(0x0000ff, in: picture, within: 60)
            // Both stand in the legend; of the two points only the near one is whole.
            #expect(reds > blues, "\(reds) red, \(blues) blue of \(middle)")
        }
    }

    @Test func impossiblePointsAreLeftOutOrReported() throws {
        let odd = ScatterChart3D([[.nan, 0, 0], [1, 2], [0, .infinity, 1], [1, 1, 1]], labels: [0, 0, 0, 0])
        #expect(try odd.picture().width == 1360)
        #expect(try ScatterChart3D([], title: "nothing").picture().width == 1360)
        #expect(try ScatterChart([]).picture().height == 1040)
        #expect(throws: TensorError.self) { try rethrowingTensorErrors { _ = ScatterChart3D(Tensor.zeros([4, 2])) } }
        #expect(throws: TensorError.self) {
            try rethrowingTensorErrors { _ = ScatterChart(Tensor.zeros([4, 2]), labels: [1]) }
        }
        let negative = ScatterChart(x: [1, 2], y: [1, 2], labels: [-1, 5_000_000])
        #expect(try negative.picture().width > 0)
    }
}

@Suite struct BarChartTests {
    @Test func barsAreAsHighAsTheirNumbers() throws {
        let chart = BarChart([.init("n", [1, 2, 4], color: Color(0xff0000))], categories: ["a", "b", "c"])
        let picture = try chart.picture()
        var heights: [Int] = []
        var height = 0
        for x in 0..<picture.width {
            let column = (0..<picture.height).count { Array(picture.pixel(x: x, y: $0)) == [255, 0, 0] }
            if column == 0, height > 0 { heights.append(height) }
            height = column
        }
        try #require(heights.count == 3)
        #expect(abs(heights[2] - 2 * heights[1]) <= 4 && abs(heights[1] - 2 * heights[0]) <= 4)
    }

    @Test func histogramsCountEveryNumber() throws {
        let chart = BarChart.histogram([0, 0.1, 0.5, 0.9, 1, .nan], bins: 2)
        #expect(chart.series.first?.values == [2, 3])
        #expect(chart.categories == ["0.25", "0.75"])
        #expect(BarChart.histogram([3, 3, 3] as [Double], bins: 3).series.first?.values.reduce(0, +) == 3)
        #expect(BarChart.histogram([Double]()).series.isEmpty)
    }

    @Test(arguments: [0, 1, 102]) func anyNumberOfCategoriesIsDrawn(count: Int) throws {
        let names = (0..<count).map { "category number \($0)" }
        let chart = BarChart(counts: names.indices.map { $0 - 3 }, categories: names)
        #expect(try chart.pngData() == chart.pngData())
        #expect(try BarChart([.init("n", [.nan, .infinity])], categories: ["a", "b"]).picture().width == 1440)
    }
}
