import Figures
import Foundation
import Testing

@Suite struct AnimationTests {
    func noise(_ width: Int, _ height: Int, _ channels: Int, seed: UInt32) throws -> Picture {
        var state = seed
        let pixels = (0..<width * height * channels).map { _ -> UInt8 in
            state = state &* 1_664_525 &+ 1_013_904_223
            return UInt8(state >> 24)
        }
        return try Picture(width: width, height: height, channels: channels, pixels: pixels)
    }

    @Test(arguments: [(1, 1), (7, 3), (120, 90), (400, 300)]) func greysSurvive(_ width: Int, _ height: Int) throws {
        let flat = try Picture(
            width: width, height: height, channels: 1, pixels: Array(repeating: 9, count: width * height))
        let frames = try [noise(width, height, 1, seed: 1), flat, noise(width, height, 1, seed: 2)]
        let gif = try GIFReader(try Animation(frames, secondsPerFrame: 0.1).gifData())
        #expect((gif.width, gif.height) == (width, height))
        #expect(gif.frames == frames.map(\.pixels))
        #expect(gif.delays == [10, 10, 150])
        #expect(gif.palette[9] == [9, 9, 9])
    }

    @Test func coloursComeNear() throws {
        let pixels = (0..<64 * 64).flatMap { (place: Int) -> [UInt8] in
            [UInt8(place % 64 * 4), UInt8(place / 64 * 4), 128]
        }
        let picture = try Picture(width: 64, height: 64, channels: 3, pixels: pixels)
        let gif = try GIFReader(try Animation([picture]).gifData())
        let shown = try #require(gif.frames.first).flatMap { gif.palette[Int($0)] }
        let error = zip(shown, pixels).reduce(0) { (sum: Int, pair) -> Int in sum + abs(Int(pair.0) - Int(pair.1)) }
        #expect(Double(error) / Double(pixels.count) < 8)
    }

    @Test func fewColoursAreKept() throws {
        let picture = try Picture(width: 2, height: 1, channels: 3, pixels: [255, 0, 0, 255, 255, 255])
        let gif = try GIFReader(try Animation([picture]).gifData())
        #expect(gif.frames[0].map { gif.palette[Int($0)] } == [[255, 0, 0], [255, 255, 255]])
    }

    @Test func drawsTheSameTwice() throws {
        let animation = try Animation([try noise(50, 50, 3, seed: 3), try noise(50, 50, 3, seed: 4)])
        #expect(animation.gifData() == animation.gifData())
        #expect(try animation.picture() == animation.frames[1])
    }

    @Test func refusesWhatCannotPlay() throws {
        let one = try noise(2, 2, 1, seed: 1)
        #expect(throws: FigureError.self) { try Animation([Picture]()) }
        #expect(throws: FigureError.self) { try Animation([one, try noise(3, 2, 1, seed: 1)]) }
        #expect(throws: FigureError.self) { try Animation([one], secondsPerFrame: 0) }
        #expect(throws: FigureError.self) { try Animation([one], secondsAtEnd: .nan) }
    }
}

/// Enough of a GIF reader to see what was written.
private struct GIFReader {
    struct Broken: Error { let what: String }

    var (width, height) = (0, 0)
    var palette: [[UInt8]] = []
    var frames: [[UInt8]] = []
    var delays: [Int] = []

    init(_ data: Data) throws {
        let bytes = [UInt8](data)
        guard bytes.starts(with: Array("GIF89a".utf8)), bytes[10] == 0xf7 else { throw Broken(what: "header") }
        (width, height) = (Int(bytes[6]) | Int(bytes[7]) << 8, Int(bytes[8]) | Int(bytes[9]) << 8)
        palette = (0..<256).map { Array(bytes[13 + 3 * $0..<16 + 3 * $0]) }
        var at = 13 + 768
        func blocks() -> [UInt8] {
            var content: [UInt8] = []
            while bytes[at] > 0 {
                content += bytes[at + 1...at + Int(bytes[at])]
                at += 1 + Int(bytes[at])
            }
            at += 1
            return content
        }
        while bytes[at] != 0x3b {
            if bytes[at] == 0x21 {
                let label = bytes[at + 1]
                at += 2
                let content = blocks()
                if label == 0xf9 { delays.append(Int(content[1]) | Int(content[2]) << 8) }
            } else if bytes[at] == 0x2c {
                at += 11
                frames.append(try Self.expanded(blocks()))
            } else {
                throw Broken(what: "block \(bytes[at])")
            }
        }
        guard at == bytes.count - 1 else { throw Broken(what: "bytes after the end") }
    }

    private static func expanded(_ codes: [UInt8]) throws -> [UInt8] {
        var output: [UInt8] = []
        var table: [[UInt8]] = []
        var (width, previous) = (9, [UInt8]?.none)
        func reset() -> [[UInt8]] { (0..<258).map { $0 < 256 ? [UInt8($0)] : [] } }
        var (pending, count) = (0, 0)
        for byte in codes {
            pending |= Int(byte) << count
            count += 8
            guard count >= width else { continue }
            let code = pending & (1 << width - 1)
            pending >>= width
            count -= width
            if code == 256 {
                (table, width, previous) = (reset(), 9, nil)
                continue
            }
            if code == 257 { return output }
            guard let last = previous else {
                previous = table[code]
                output += table[code]
                continue
            }
            guard code <= table.count else { throw Broken(what: "code \(code)") }
            let string = code < table.count ? table[code] : last + [last[0]]
            output += string
            if table.count < 4096 { table.append(last + [string[0]]) }
            if table.count == 1 << width, width < 12 { width += 1 }
            previous = string
        }
        throw Broken(what: "no end")
    }
}
