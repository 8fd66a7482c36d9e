import Foundation
import Pictures
import Testing

@Suite struct ResizingTests {
    func pattern(_ width: Int, _ height: Int, _ channels: Int) throws -> Picture {
        try Picture(
            width: width, height: height, channels: channels,
            pixels: Fixtures.pattern(width: width, height: height, channels: channels))
    }

    @Test("Resizing gives Pillow's pixels", arguments: Fixtures.resized.indices)
    func resized(_ index: Int) throws {
        let fixture = Fixtures.resized[index]
        let source = try pattern(fixture.from.width, fixture.from.height, fixture.from.channels)
        let result = try source.resized(
            width: fixture.to.width, height: fixture.to.height, filter: fixture.isArea ? .area : .bilinear)
        #expect((result.width, result.height) == fixture.to)
        let expected = [UInt8](Fixtures.data(fixture.pixels))
        try #require(result.pixels.count == expected.count)
        let furthest = zip(result.pixels, expected).map { abs(Int($0) - Int($1)) }.max() ?? 0
        #expect(furthest <= 1, "\(furthest) levels apart")
    }

    @Test func theSameSizeIsTheSamePicture() throws {
        let picture = try pattern(6, 4, 3)
        #expect(try picture.resized(width: 6, height: 4) == picture)
        #expect(try picture.filling(width: 6, height: 4) == picture)
    }

    @Test func oneColourStaysThatColour() throws {
        let grey = try Picture(width: 37, height: 11, channels: 1, pixels: Array(repeating: 201, count: 37 * 11))
        for filter in ResizeFilter.allCases {
            for (width, height) in [(5, 3), (100, 50), (1, 1)] {
                let pixels = try grey.resized(width: width, height: height, filter: filter).pixels
                #expect(pixels.allSatisfy { $0 == 201 })
            }
        }
    }

    @Test func fillingKeepsProportions() throws {
        // A column of white in the middle of a wide picture stays in the middle, as wide as it was high.
        let pixels = (0..<20 * 10).map { (8..<12).contains($0 % 20) ? UInt8(255) : 0 }
        let wide = try Picture(width: 20, height: 10, channels: 1, pixels: pixels)
        let square = try wide.filling(width: 5, height: 5, filter: .area)
        #expect(Array(square.pixels.prefix(5)) == [0, 0, 255, 255, 0])
        #expect((square.width, square.height) == (5, 5))
        let high = try pattern(3, 40, 3).filling(width: 8, height: 6)
        #expect((high.width, high.height) == (8, 6))
    }

    @Test func croppingTakesPixelsAsTheyAre() throws {
        let picture = try pattern(5, 4, 3)
        let part = try picture.cropped(x: 2, y: 1, width: 2, height: 3)
        for y in 0..<3 {
            for x in 0..<2 { #expect(part.pixel(x: x, y: y).elementsEqual(picture.pixel(x: x + 2, y: y + 1))) }
        }
        #expect(try picture.centerCropped(width: 3, height: 2) == picture.cropped(x: 1, y: 1, width: 3, height: 2))
    }

    @Test func impossibleSizesAreErrors() throws {
        let picture = try pattern(5, 4, 1)
        #expect(throws: PictureError.self) { try picture.resized(width: 0, height: 4) }
        #expect(throws: PictureError.self) { try picture.filling(width: 4, height: -1) }
        #expect(throws: PictureError.self) { try picture.resized(width: 40_000, height: 4) }
        #expect(throws: PictureError.self) { try picture.cropped(x: 3, y: 0, width: 3, height: 1) }
        #expect(throws: PictureError.self) { try picture.cropped(x: .max, y: 0, width: 1, height: 1) }
        #expect(throws: PictureError.self) { try picture.centerCropped(width: 6, height: 4) }
    }

    @Test func lightnessFollowsTheEye() throws {
        let colors = try Picture(width: 3, height: 1, channels: 3, pixels: [255, 0, 0, 0, 255, 0, 0, 0, 255])
        #expect(colors.inGrey.pixels == [76, 150, 29])
        #expect(colors.inGrey.inColor.pixels == [76, 76, 76, 150, 150, 150, 29, 29, 29])
    }
}
