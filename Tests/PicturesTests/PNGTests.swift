import Foundation
import Pictures
import Testing

@Suite struct PNGTests {
    func noise(_ width: Int, _ height: Int, _ channels: Int) throws -> Picture {
        var state: UInt32 = 1
        let pixels = (0..<width * height * channels).map { _ -> UInt8 in
            state = state &* 1_664_525 &+ 1_013_904_223
            return UInt8(state >> 24)
        }
        return try Picture(width: width, height: height, channels: channels, pixels: pixels)
    }

    @Test(arguments: [(1, 1, 1), (1, 1, 3), (28, 28, 1), (17, 5, 3), (300, 200, 3)])
    func survivesTheRoundTrip(_ width: Int, _ height: Int, _ channels: Int) throws {
        let picture = try noise(width, height, channels)
        let data = try picture.encodedAsPNG()
        #expect(data.starts(with: [0x89, 0x50, 0x4e, 0x47]))
        let back = try Picture(png: data)
        // A coloured picture stays coloured even where it happens to be grey.
        #expect(back == picture)
        #expect(try picture.encodedAsPNG() == data)
    }

    @Test func holdsNoTimes() throws {
        let data = try noise(10, 10, 3).encodedAsPNG()
        #expect(data.range(of: Data("tIME".utf8)) == nil)
        #expect(data.range(of: Data("tEXt".utf8)) == nil)
    }

    @Test func laysTransparencyOnWhite() throws {
        // A red and a wholly transparent pixel, 8-bit RGBA.
        let png = try #require(
            Data(
                base64Encoded:
                    "iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAYAAAD0In+KAAAAEUlEQVR4nGP4z8Dwn5OTkwEADU0CGjapEF0AAAAASUVORK5CYII="
            ))
        let picture = try Picture(png: png)
        #expect(picture.channels == 3)
        #expect(picture.pixels == [255, 0, 0, 255, 255, 255])
    }

    @Test func refusesWhatIsNoPicture() throws {
        let good = try noise(20, 20, 1).encodedAsPNG()
        var damaged = good
        damaged[60] ^= 0xff
        for data in [Data(), Data("hello".utf8), Data("<!DOCTYPE html> nothing".utf8), good.prefix(60), damaged] {
            #expect(throws: PictureError.self) { try Picture(png: data) }
        }
    }

    @Test func refusesImpossibleSizes() {
        #expect(throws: PictureError.self) { try Picture(width: 0, height: 1, channels: 1, pixels: []) }
        #expect(throws: PictureError.self) { try Picture(width: 1, height: 1, channels: 4, pixels: [0, 0, 0, 0]) }
        #expect(throws: PictureError.self) { try Picture(width: 2, height: 2, channels: 1, pixels: [0]) }
        #expect(throws: PictureError.self) { try Picture(width: 40_000, height: 1, channels: 1, pixels: []) }
    }
}
