import Foundation
import Pictures
import Testing

@Suite struct DecodingTests {
    @Test("JPEG files are read as Pillow reads them", arguments: Fixtures.jpegs.indices)
    func jpeg(_ index: Int) throws {
        let file = Fixtures.jpegs[index]
        let picture = try Picture(decoding: Fixtures.data(file.content))
        #expect((picture.width, picture.height, picture.channels) == (file.width, file.height, file.channels))
        let expected = [UInt8](Fixtures.data(file.pixels))
        try #require(picture.pixels.count == expected.count)
        // Versions of libjpeg-turbo differ in their last bit.
        let furthest = zip(picture.pixels, expected).map { abs(Int($0) - Int($1)) }.max() ?? 0
        #expect(furthest <= 2, "\(file.name): \(furthest) levels apart")
    }

    @Test("PNG files of every kind are read", arguments: Fixtures.pngs.indices)
    func png(_ index: Int) throws {
        let file = Fixtures.pngs[index]
        let picture = try Picture(decoding: Fixtures.data(file.content))
        #expect((picture.width, picture.height, picture.channels) == (file.width, file.height, file.channels))
        #expect(picture.pixels == [UInt8](Fixtures.data(file.pixels)), "\(file.name)")
    }

    func error(_ data: Data) -> PictureError? {
        do {
            _ = try Picture(decoding: data)
            return nil
        } catch {
            return error as? PictureError
        }
    }

    @Test func whatIsNoPictureIsNamed() {
        #expect(error(Data()) == .unknownFormat(found: "an empty file"))
        #expect(error(Data("GIF89a….".utf8)) == .unknownFormat(found: "a GIF (47 49 46 38 39 61)"))
        #expect(error(Data("<html>".utf8))?.description.contains("a web page") == true)
        #expect(error(Data([1, 2, 3]))?.description.contains("01 02 03") == true)
    }

    @Test("A file that ends early is refused, wherever it ends", arguments: Fixtures.jpegs.indices)
    func truncatedJPEG(_ index: Int) {
        let whole = Fixtures.data(Fixtures.jpegs[index].content)
        // The last two bytes only say that the file is over.
        for length in 3..<whole.count - 2 {
            guard case .undecodable(.jpeg, let reason) = error(whole.prefix(length)) else {
                Issue.record("\(length) of \(whole.count) bytes were taken for a picture")
                continue
            }
            #expect(!reason.isEmpty)
        }
    }

    @Test("A damaged file is a picture or an error, never the end of the process", arguments: Fixtures.jpegs.indices)
    func damagedJPEG(_ index: Int) {
        let whole = Fixtures.data(Fixtures.jpegs[index].content)
        var refused = 0
        for place in 3..<whole.count {
            for value in [0x00, 0x41, 0xff] as [UInt8] {
                var damaged = whole
                damaged[place] = value
                if error(damaged) != nil { refused += 1 }
            }
        }
        #expect(refused > 0)
    }

    @Test func hugeSizesAreRefusedByTheHeader() throws {
        let png = try #require(error(Fixtures.data(Fixtures.hugePNG)))
        #expect(png.description.contains("32000x32000"))
        // The frame header of a JPEG file: its size is five bytes behind the marker's.
        var bytes = [UInt8](Fixtures.data(Fixtures.jpegs[1].content))
        let frame = try #require(bytes.indices.dropLast().first { bytes[$0] == 0xff && bytes[$0 + 1] == 0xc0 })
        bytes.replaceSubrange(frame + 5..<frame + 9, with: [0xff, 0xdc, 0xff, 0xdc])
        #expect(try #require(error(Data(bytes))).description.contains("65500x65500"))
    }
}
