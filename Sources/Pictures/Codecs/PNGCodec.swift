import CPNG
import Foundation

/// PNG through libpng's simplified interface, which keeps its `longjmp` to itself and writes no times.
enum PNGCodec {
    // The header states these as macro expressions, which Swift does not see.
    private static let grey: UInt32 = 0
    private static let colour: UInt32 = 2
    private static let white = png_color(red: 255, green: 255, blue: 255)

    static func encode(_ picture: Picture) throws -> Data {
        var image = png_image()
        image.version = UInt32(PNG_IMAGE_VERSION)
        image.width = UInt32(picture.width)
        image.height = UInt32(picture.height)
        image.format = picture.channels == 1 ? grey : colour
        defer { png_image_free(&image) }
        // Deflate never adds more than a few bytes per block to what it cannot compress.
        let raw = picture.height * (picture.width * picture.channels + 1)
        var capacity = png_alloc_size_t(raw + raw / 256 + 4096)
        for _ in 0..<2 {
            var size = capacity
            var data = Data(count: Int(capacity))
            let isWritten = data.withUnsafeMutableBytes { memory in
                png_image_write_to_memory(&image, memory.baseAddress, &size, 0, picture.pixels, 0, nil)
            }
            if isWritten != 0 { return data.prefix(Int(size)) }
            guard size > capacity else { break }
            capacity = size
        }
        throw PictureError.unencodable(reason: message(image))
    }

    static func decode(_ data: Data) throws -> Picture {
        var image = png_image()
        image.version = UInt32(PNG_IMAGE_VERSION)
        defer { png_image_free(&image) }
        return try data.withUnsafeBytes { memory in
            guard let base = memory.baseAddress, memory.count >= 8 else {
                throw PictureError.undecodable(format: .png, reason: "only \(memory.count) bytes")
            }
            guard png_image_begin_read_from_memory(&image, base, memory.count) != 0 else {
                throw PictureError.undecodable(format: .png, reason: message(image))
            }
            let (width, height) = (Int(image.width), Int(image.height))
            try Picture.checkDecodedSize(width: width, height: height, .png)
            // Without this, 16 bits that say nothing of their scale would be taken for amounts of light, and brightened.
            image.flags |= UInt32(PNG_IMAGE_FLAG_16BIT_sRGB)
            // Without the alpha flag libpng lays what is transparent on the background given to it.
            image.format &= colour
            let channels = image.format == colour ? 3 : 1
            var pixels = [UInt8](repeating: 0, count: width * height * channels)
            var background = white
            guard png_image_finish_read(&image, &background, &pixels, 0, nil) != 0 else {
                throw PictureError.undecodable(format: .png, reason: message(image))
            }
            return try Picture(width: width, height: height, channels: channels, pixels: pixels)
        }
    }

    private static func message(_ image: png_image) -> String {
        withUnsafeBytes(of: image.message) { bytes in
            String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        }
    }
}
