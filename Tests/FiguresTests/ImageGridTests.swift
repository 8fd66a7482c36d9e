import Figures
import Foundation
import Tensors
import Testing

@Suite struct ImageGridTests {
    func tile(_ value: UInt8, channels: Int = 1) throws -> Picture {
        try Picture(width: 2, height: 3, channels: channels, pixels: Array(repeating: value, count: 6 * channels))
    }

    @Test func placesEachImage() throws {
        let grid = try ImageGrid(try (0..<5).map { try tile($0) }, columns: 3, scale: 2, padding: 1, background: 200)
        let picture = try grid.picture()
        #expect((picture.width, picture.height, picture.channels) == (1 + 3 * 5, 1 + 2 * 7, 1))
        for index in 0..<5 {
            let (row, column) = (index / 3, index % 3)
            let origin = grid.layout.origin(of: index)
            #expect(origin == (1 + column * 5, 1 + row * 7))
            for y in origin.y..<origin.y + 6 {
                for x in origin.x..<origin.x + 4 { #expect(picture.pixel(x: x, y: y) == [UInt8(index)]) }
            }
        }
        // The corner, the gap between two images, and the place of the sixth image are background.
        for (x, y) in [(0, 0), (5, 3), (11, 8)] { #expect(picture.pixel(x: x, y: y) == [200]) }
    }

    @Test func keepsPixelsInsideAnImage() throws {
        let image = try Picture(width: 2, height: 2, channels: 3, pixels: Array(1...12))
        let picture = try ImageGrid([image], scale: 3, padding: 0).picture()
        #expect((picture.width, picture.height) == (6, 6))
        #expect(picture.pixel(x: 2, y: 2) == [1, 2, 3])
        #expect(picture.pixel(x: 3, y: 2) == [4, 5, 6])
        #expect(picture.pixel(x: 2, y: 3) == [7, 8, 9])
        #expect(picture.pixel(x: 5, y: 5) == [10, 11, 12])
    }

    @Test func oneColouredImageColoursTheGrid() throws {
        let grid = try ImageGrid([try tile(9), try tile(4, channels: 3)], padding: 0)
        #expect(try grid.picture().channels == 3)
    }

    @Test func readsTensors() throws {
        let tensor = Tensor([-1, 0, 1, -2, 5, .nan, 0.5, -0.5], shape: [2, 2, 2, 1])
        let grid = ImageGrid(tensor)
        #expect(grid.images.map(\.pixels) == [[0, 128, 255, 0], [255, 0, 191, 64]])
        #expect(grid.columns == 2)
        let unit = ImageGrid(Tensor([0, 0.5, 1], shape: [1, 1, 3]), range: 0...1)
        #expect(unit.images.map(\.pixels) == [[0, 128, 255]])
    }

    @Test func reportsTensorsThatAreNoImages() throws {
        #expect(throws: FigureError.self) { try rethrowingTensorErrors { _ = ImageGrid(.zeros([4, 10])) } }
        #expect(throws: FigureError.self) { try rethrowingTensorErrors { _ = ImageGrid(.zeros([4, 2, 2, 2])) } }
        #expect(throws: FigureError.self) {
            try rethrowingTensorErrors { _ = ImageGrid(.zeros([4, 2, 2, 1]), columns: 0) }
        }
    }

    @Test func refusesImpossibleLayouts() throws {
        #expect(throws: FigureError.self) { try ImageGrid([]) }
        #expect(throws: FigureError.self) { try ImageGrid([try tile(0)], scale: 0) }
        #expect(throws: FigureError.self) { try ImageGrid([try tile(0)], padding: -1) }
        let other = try Picture(width: 3, height: 3, channels: 1, pixels: Array(repeating: 0, count: 9))
        #expect(throws: FigureError.self) { try ImageGrid([try tile(0), other]) }
    }

    @Test func onlyRowsWithCaptionsLeaveRoomForThem() throws {
        let images = try (0..<6).map { try tile($0) }
        func tops(_ captions: [String]) throws -> [Int] {
            let layout = try ImageGrid(images, columns: 2, captions: captions, scale: 2, padding: 1).layout
            return [0, 2, 4].map { layout.origin(of: $0).y } + [layout.height]
        }
        let (plain, first, all) = (try tops([]), try tops(["a", "b"]), try tops(["a", "b", "c", "d", "e"]))
        let room = all[1] - plain[1]
        #expect(room > 12)
        #expect(first == [plain[0], plain[1] + room, plain[2] + room, plain[3] + room])
        #expect(all == [plain[0], plain[1] + room, plain[2] + 2 * room, plain[3] + 3 * room])
    }

    @Test func captionsAndTitleTakeRoomAndAreDrawn() throws {
        let images = try (0..<4).map { _ in
            try Picture(width: 28, height: 28, channels: 1, pixels: Array(repeating: 255, count: 784))
        }
        let plain = try ImageGrid(images, columns: 2, scale: 2)
        let written = try ImageGrid(
            images, columns: 2, captions: ["one", "a caption too long for its image", "three"], title: "Four", scale: 2)
        let (a, b) = (try plain.picture(), try written.picture())
        #expect(b.height > a.height)
        #expect(b.channels == 1)
        let origin = written.layout.origin(of: 0)
        func ink(in rows: Range<Int>) -> Int {
            rows.reduce(0) { sum, y in sum + (0..<b.width).count { (b.pixel(x: $0, y: y).first ?? 255) < 100 } }
        }
        #expect(ink(in: 0..<origin.y) > 0)
        #expect(ink(in: origin.y..<origin.y + 56) == 0)
        #expect(ink(in: origin.y + 56..<origin.y + 56 + 20) > 0)
        #expect(try written.pngData() == written.pngData())
        #expect(written.description.contains("one, a caption"))
    }
}
