import Foundation
import Layers
import SwiftProtobuf

/// A TensorBoard event file: scalars and images by step, as records of protobuf messages.
///
/// Times are those of the session's clock, one second a step, so that the same run gives the same bytes.
package final class EventFile {
    /// Where it is.
    package let url: URL
    private let handle: FileHandle
    private let startSeconds: Double

    /// Begins a file in `folder`, in place of one with the same name. Event files of one folder are read in the order of their
    /// names, so a run that goes on after step `firstStep` gets a later one.
    package init(in folder: URL, date: SessionDate, firstStep: Int) throws(FileError) {
        let digits = String(firstStep)
        let number = String(repeating: "0", count: max(0, 6 - digits.count)) + digits
        startSeconds = Double(date.secondsSinceEpoch)
        url = folder.appendingPathComponent("events.out.tfevents.\(date.secondsSinceEpoch).\(number).swiftgan")
        var first = BoardEvent()
        first.wallTime = startSeconds + Double(firstStep)
        first.fileVersion = "brain.Event:2"
        try AtomicFile.write(Self.record(of: first, for: url), to: url)
        do {
            handle = try FileHandle(forWritingTo: url)
            try handle.seekToEnd()
        } catch {
            throw FileError(file: url, action: "write it", reason: error.localizedDescription)
        }
    }

    deinit { try? handle.close() }

    /// Whether a file of this name is one of ours.
    package static func isName(_ name: String) -> Bool {
        name.hasPrefix("events.out.tfevents.") && name.hasSuffix(".swiftgan")
    }

    /// Adds numbers at a step, in the order given.
    package func add(scalars: [(tag: String, value: Double)], step: Int) throws(FileError) {
        try append(
            step: step,
            values: scalars.map { scalar in
                var value = BoardSummary.Value()
                value.tag = scalar.tag
                value.simpleValue = Float(scalar.value)
                return value
            })
    }

    /// Adds a picture at a step.
    package func add(image png: Data, tag: String, step: Int) throws(FileError) {
        guard let size = Self.size(ofPNG: png) else {
            throw FileError(file: url, action: "write '\(tag)' into it", reason: "the picture is no PNG file")
        }
        var image = BoardSummary.Image()
        image.width = size.width
        image.height = size.height
        image.colorspace = size.channels
        image.encodedImageString = png
        var value = BoardSummary.Value()
        value.tag = tag
        value.image = image
        try append(step: step, values: [value])
    }

    private func append(step: Int, values: [BoardSummary.Value]) throws(FileError) {
        guard !values.isEmpty else { return }
        var event = BoardEvent()
        event.wallTime = startSeconds + Double(step)
        event.step = Int64(step)
        event.summary.value = values
        let record = try Self.record(of: event, for: url)
        do {
            try handle.write(contentsOf: record)
        } catch {
            throw FileError(file: url, action: "write it", reason: error.localizedDescription)
        }
    }

    private static func record(of event: BoardEvent, for url: URL) throws(FileError) -> Data {
        do {
            return EventRecord.framed(try event.serializedData())
        } catch {
            throw FileError(file: url, action: "write it", reason: "\(error)")
        }
    }

    /// Width, height and channels in a PNG file's first chunk.
    private static func size(ofPNG png: Data) -> (width: Int32, height: Int32, channels: Int32)? {
        let bytes = [UInt8](png.prefix(26))
        guard bytes.count == 26, bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) else {
            return nil
        }
        let number = { (start: Int) in bytes[start..<start + 4].reduce(Int32(0)) { $0 << 8 | Int32($1) } }
        // Colour types: 0 grey, 2 RGB, 3 palette, 4 grey with alpha, 6 RGBA; TensorBoard's "colorspace" counts channels.
        let channels: [UInt8: Int32] = [0: 1, 2: 3, 3: 3, 4: 2, 6: 4]
        return channels[bytes[25]].map { (number(16), number(20), $0) }
    }
}

/// The frame around each message of an event file: its length, a check of the length, the message, a check of it.
package enum EventRecord {
    /// A message in its frame.
    package static func framed(_ message: Data) -> Data {
        let length = littleEndian(UInt64(message.count))
        return length + littleEndian(maskedCheck(length)) + message + littleEndian(maskedCheck(message))
    }

    /// The CRC-32C, turned and shifted so that a check stored among checked bytes doesn't weaken the outer one.
    package static func maskedCheck(_ bytes: Data) -> UInt32 {
        let check = CRC32C.of(bytes)
        return (check >> 15 | check << 17) &+ 0xA282_EAD8
    }

    private static func littleEndian(_ number: some FixedWidthInteger) -> Data {
        withUnsafeBytes(of: number.littleEndian) { Data($0) }
    }
}
