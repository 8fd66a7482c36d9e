import Foundation
import Layers
import Testing
import Training

/// Reads an event file as TensorBoard does.
func events(in file: URL) throws -> [BoardEvent] {
    let bytes = [UInt8](try Data(contentsOf: file))
    var events: [BoardEvent] = []
    var position = 0
    func number(_ count: Int) -> UInt64 {
        defer { position += count }
        return bytes[position..<position + count].reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }
    while position < bytes.count {
        let head = Data(bytes[position..<position + 8])
        let length = Int(number(8))
        #expect(number(4) == UInt64(EventRecord.maskedCheck(head)))
        let message = Data(bytes[position..<position + length])
        position += length
        #expect(number(4) == UInt64(EventRecord.maskedCheck(message)))
        events.append(try BoardEvent(serializedBytes: message))
    }
    return events
}

@Suite("Event files")
struct EventFileTests {
    @Test("the frame, byte by byte")
    func frame() {
        // The checks are those that TensorBoard's own writer computes.
        let expected =
            [5, 0, 0, 0, 0, 0, 0, 0, 0xEA, 0xB2, 0x04, 0x3E] + Array("hello".utf8) + [0xBB, 0x1F, 0x1C, 0x19]
        #expect([UInt8](EventRecord.framed(Data("hello".utf8))) == expected)
    }

    @Test("scalars and images come back, at times of the session's clock")
    func roundTrip() throws {
        try inWorkspace { workspace, _ in
            let file = try EventFile(in: workspace.folder, date: workspace.date, firstStep: 0)
            try file.add(scalars: [("generator", 0.5), ("discriminator", 1.25)], step: 1)
            let png = try grey(7).pngData()
            try file.add(image: png, tag: "figure", step: 1)
            try file.add(scalars: [], step: 2)
            #expect(file.url.lastPathComponent == "events.out.tfevents.1702771200.000000.swiftgan")

            let found = try events(in: file.url)
            #expect(found.count == 3)
            #expect(found[0].fileVersion == "brain.Event:2")
            #expect(found.map(\.wallTime) == [1_702_771_200, 1_702_771_201, 1_702_771_201])
            #expect(found[1].step == 1)
            #expect(found[1].summary.value.map(\.tag) == ["generator", "discriminator"])
            #expect(found[1].summary.value.map(\.simpleValue) == [0.5, 1.25])
            let image = found[2].summary.value[0].image
            #expect((image.width, image.height, image.colorspace) == (3, 2, 1))
            #expect(image.encodedImageString == png)
        }
    }

    @Test("what is no PNG file is refused")
    func noPicture() throws {
        try inWorkspace { workspace, _ in
            let file = try EventFile(in: workspace.folder, date: workspace.date, firstStep: 0)
            let error = #expect(throws: FileError.self) { try file.add(image: Data("GIF".utf8), tag: "a", step: 1) }
            #expect(error?.description.hasSuffix("could not write 'a' into it: the picture is no PNG file") == true)
        }
    }

    @Test("a folder that can't be made is a clear error")
    func unwritable() throws {
        try inWorkspace { workspace, _ in
            let blocked = workspace.folder.appendingPathComponent("file")
            try Data().write(to: blocked)
            let error = #expect(throws: FileError.self) {
                try EventFile(in: blocked.appendingPathComponent("logs"), date: workspace.date, firstStep: 0)
            }
            #expect(error?.description.contains("could not create its folder") == true)
        }
    }
}
