import CTurboJPEG
import Foundation

/// JPEG through TurboJPEG, which answers with errors where libjpeg would end the process.
enum JPEGDecoder {
    static func decode(_ data: Data) throws -> Picture {
        guard let handle = tjInitDecompress() else { throw error("out of memory") }
        defer { tjDestroy(handle) }
        return try data.withUnsafeBytes { memory in
            let bytes = memory.bindMemory(to: UInt8.self)
            var (width, height, sampling, space) = (Int32(0), Int32(0), Int32(0), Int32(0))
            guard
                tjDecompressHeader3(
                    handle, bytes.baseAddress, UInt(bytes.count), &width, &height, &sampling, &space) == 0
            else { throw error(reason(handle)) }
            try Picture.checkDecodedSize(width: Int(width), height: Int(height), .jpeg)
            let kind = Kind(TJCS(UInt32(space)))
            var pixels = [UInt8](repeating: 0, count: Int(width) * Int(height) * kind.channels)
            // What is damaged is refused: libjpeg would fill what is missing with grey. A file of a few bytes can ask for
            // any number of passes over its pixels; the limit is far above what cameras and programs write.
            let flags = TJFLAG_STOPONWARNING | TJFLAG_LIMITSCANS
            guard
                tjDecompress2(
                    handle, bytes.baseAddress, UInt(bytes.count), &pixels, width, 0, height, kind.format, flags) == 0
            else { throw error(reason(handle)) }
            if kind == .inks { pixels = light(pixels) }
            return try Picture(
                width: Int(width), height: Int(height), channels: kind == .grey ? 1 : 3, pixels: pixels)
        }
    }

    /// What TurboJPEG is asked for, by what the file holds.
    private enum Kind {
        case grey, color, inks

        init(_ space: TJCS) {
            switch space {
            case TJCS_GRAY: self = .grey
            case TJCS_CMYK, TJCS_YCCK: self = .inks
            default: self = .color
            }
        }

        var channels: Int {
            switch self {
            case .grey: 1
            case .color: 3
            case .inks: 4
            }
        }

        var format: Int32 {
            switch self {
            case .grey: Int32(TJPF_GRAY.rawValue)
            case .color: Int32(TJPF_RGB.rawValue)
            case .inks: Int32(TJPF_CMYK.rawValue)
            }
        }
    }

    /// Inks as light. The files store what the paper keeps of its white, 255 being no ink: so Photoshop began, and so
    /// everybody writes them.
    private static func light(_ inks: [UInt8]) -> [UInt8] {
        var pixels: [UInt8] = []
        pixels.reserveCapacity(inks.count / 4 * 3)
        for start in stride(from: 0, to: inks.count, by: 4) {
            let black = Int(inks[start + 3])
            for ink in 0..<3 { pixels.append(UInt8((Int(inks[start + ink]) * black + 127) / 255)) }
        }
        return pixels
    }

    private static func reason(_ handle: tjhandle) -> String {
        let text = tjGetErrorStr2(handle).map { String(cString: $0) } ?? "unknown error"
        // TurboJPEG names its function before the reason.
        return text.firstRange(of: "): ").map { String(text[$0.upperBound...]) } ?? text
    }

    private static func error(_ reason: String) -> PictureError { .undecodable(format: .jpeg, reason: reason) }
}
