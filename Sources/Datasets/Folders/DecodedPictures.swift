import Foundation
import Pictures

/// Pictures that were decoded and resized once, kept in a file of the cache: in colour, of one size, in the order in which
/// they came, each with the number by which its publisher knows it.
///
/// The file is a run of little-endian 64-bit numbers (a magic one, the version, side and count, then each picture's own),
/// and from the next multiple of 4096 bytes on the pixels.
struct DecodedPictures {
    /// The number of each picture.
    let numbers: [Int]
    /// Their pixels, `side * side * 3` bytes each.
    let storage: PixelStorage

    private static let magic = 0x0a73_6c65_7869_7073
    private static let version = 1
    private static let boundary = 4096
    private static let fields = 4

    /// Opens a file that was written for this side; nil where there is none such, or one that is not whole.
    init?(_ file: URL, side: Int) throws {
        guard FileManager.default.fileExists(atPath: file.path), try FileBytes(file).size >= 8 * Self.fields else {
            return nil
        }
        let mapped = try MappedFile(file)
        func word(_ index: Int) -> Int {
            (0..<8).reduce(0) { $0 | Int(mapped.bytes[8 * index + $1]) << (8 * $1) }
        }
        guard word(0) == Self.magic, word(1) == Self.version, word(2) == side,
            (0...mapped.count).contains(word(3))
        else { return nil }
        let start = Self.start(count: word(3))
        guard mapped.count == start + word(3) * side * side * 3 else { return nil }
        numbers = (0..<word(3)).map { word(Self.fields + $0) }
        storage = PixelStorage(mapped, from: start)
    }

    private static func start(count: Int) -> Int { (8 * (fields + count) + boundary - 1) / boundary * boundary }

    /// Writes `count` pictures, which `produce` hands over a run at a time.
    static func write(
        to handle: FileHandle, side: Int, count: Int,
        _ produce: (_ add: ([(number: Int, picture: Picture)]) throws -> Void) throws -> Void
    ) throws {
        var numbers: [Int] = []
        try handle.truncate(atOffset: UInt64(start(count: count)))
        try handle.seek(toOffset: UInt64(start(count: count)))
        try produce { run in
            numbers += run.map(\.number)
            var bytes = Data(capacity: run.count * side * side * 3)
            for (_, picture) in run { bytes.append(contentsOf: picture.inColor.pixels) }
            try handle.write(contentsOf: bytes)
        }
        var header = Data()
        for number in [magic, version, side, numbers.count] + numbers {
            withUnsafeBytes(of: UInt64(number).littleEndian) { header.append(contentsOf: $0) }
        }
        try handle.seek(toOffset: 0)
        try handle.write(contentsOf: header)
    }
}
