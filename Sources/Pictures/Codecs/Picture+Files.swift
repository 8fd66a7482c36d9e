import Foundation

extension Picture {
    /// Reads the content of a PNG or JPEG file.
    ///
    /// Transparency is laid on white, 16 bits become 8, CMYK becomes red, green and blue. A camera's note that the picture
    /// should be turned is not followed.
    ///
    /// - Throws: ``PictureError`` for what is neither, is cut off, is damaged, or has more than
    ///   100 million pixels.
    public init(decoding data: Data) throws {
        switch PictureFormat(of: data) {
        case .png: self = try PNGCodec.decode(data)
        case .jpeg: self = try JPEGDecoder.decode(data)
        case nil: throw PictureError.unknownFormat(found: Self.impression(data))
        }
    }

    /// Reads a PNG file's content; transparency is laid on white, 16 bits become 8.
    ///
    /// - Throws: ``PictureError/undecodable(format:reason:)``.
    public init(png data: Data) throws { self = try PNGCodec.decode(data) }

    /// The picture as a PNG file's content; the same picture gives the same bytes.
    ///
    /// - Throws: ``PictureError/unencodable(reason:)``.
    package func encodedAsPNG() throws -> Data { try PNGCodec.encode(self) }

    /// What bytes that are no picture look like.
    private static func impression(_ data: Data) -> String {
        if data.isEmpty { return "an empty file" }
        let hex = data.prefix(6).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined(separator: " ")
        let known: [(String, String)] = [
            ("GIF8", "a GIF"), ("BM", "a BMP"), ("RIFF", "a WebP"), ("<", "a web page"), ("%PDF", "a PDF"),
            ("\u{1f}\u{8b}", "gzip data"),
        ]
        let name = known.first { data.starts(with: $0.0.unicodeScalars.map { UInt8($0.value) }) }?.1
        return name.map { "\($0) (\(hex))" } ?? "the bytes \(hex)"
    }
}
