import Datasets
import Foundation
import Pictures

extension Sample {
    /// A PNG file of one colour, `[level]` or `[red, green, blue]`.
    static func png(_ color: [UInt8], width: Int = 4, height: Int = 4) throws -> [UInt8] {
        let pixels = (0..<width * height).flatMap { _ in color }
        let picture = try Picture(width: width, height: height, channels: color.count, pixels: pixels)
        return [UInt8](try picture.encodedAsPNG())
    }

    /// A MATLAB 5 file of row vectors of bytes, without packing.
    static func matlab(_ variables: [(name: String, numbers: [UInt8])]) -> [UInt8] {
        func little(_ value: Int) -> [UInt8] { (0..<4).map { UInt8(value >> (8 * $0) & 255) } }
        /// Type, length, content, and zeros up to a multiple of 8.
        func element(_ type: Int, _ content: [UInt8]) -> [UInt8] {
            little(type) + little(content.count) + content
                + [UInt8](repeating: 0, count: (8 - content.count % 8) % 8)
        }
        let text = Array("MATLAB 5.0 MAT-file, made by a test".utf8)
        let header = text + [UInt8](repeating: 32, count: 124 - text.count) + [0, 1] + Array("IM".utf8)
        return header
            + variables.flatMap { name, numbers in
                // An array of class 9 (bytes), one row, its name, its elements.
                element(
                    14,
                    element(6, little(9) + little(0)) + element(5, little(1) + little(numbers.count))
                        + element(1, Array(name.utf8)) + element(2, numbers))
            }
    }
}

/// What `body` gives with the dataset folders of a test: `root` to be found in, `cache` to be written to, no network.
func inStore<Result>(_ root: Folder, cache: Folder, _ body: () throws -> Result) rethrows -> Result {
    try DatasetStore.using(DatasetStore(root: root.url, cache: cache.url, isOffline: true), body)
}
