import Datasets
import Foundation

/// A folder for one test, gone with it.
final class Folder {
    let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appendingPathComponent("datasets-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    /// Writes a file, with the folders on its way.
    @discardableResult
    func write(_ path: String, _ bytes: some Sequence<UInt8>) throws -> URL {
        let file = url.appendingPathComponent(path)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: file)
        return file
    }

    @discardableResult
    func write(_ path: String, _ text: String) throws -> URL { try write(path, text.utf8) }

    /// The paths of all files below the folder, sorted.
    var files: [String] {
        let all = FileManager.default.enumerator(atPath: url.path)?.compactMap { $0 as? String } ?? []
        return all.filter { path in
            var isFolder: ObjCBool = false
            _ = FileManager.default.fileExists(atPath: url.appendingPathComponent(path).path, isDirectory: &isFolder)
            return !isFolder.boolValue
        }.sorted()
    }
}

/// Files as the data sets' publishers write them, small.
enum Sample {
    /// A NumPy file with this header text.
    static func numpy(header: String, version: (UInt8, UInt8) = (1, 0), data: [UInt8]) -> [UInt8] {
        let length = header.utf8.count
        let field = (0..<(version.0 == 1 ? 2 : 4)).map { UInt8(length >> (8 * $0) & 255) }
        return [0x93] + Array("NUMPY".utf8) + [version.0, version.1] + field + Array(header.utf8) + data
    }

    /// A NumPy file of drawings, the bytes counting up.
    static func bitmaps(_ count: Int) -> [UInt8] {
        numpy(
            header: "{'descr': '|u1', 'fortran_order': False, 'shape': (\(count), 784), }\n",
            data: (0..<count * 784).map { UInt8(truncatingIfNeeded: $0) })
    }

    /// An idx file of unsigned bytes.
    static func idx(_ shape: [Int], _ values: [UInt8]) -> [UInt8] {
        [0, 0, 8, UInt8(shape.count)] + shape.flatMap { extent in [24, 16, 8, 0].map { UInt8(extent >> $0 & 255) } }
            + values
    }

    /// A gzip file whose content is stored as it is.
    static func gzip(_ content: [UInt8]) -> [UInt8] {
        func little(_ value: Int, _ bytes: Int) -> [UInt8] { (0..<bytes).map { UInt8(value >> (8 * $0) & 255) } }
        var blocks: [UInt8] = []
        var rest = content[...]
        repeat {
            let part = rest.prefix(65_535)
            rest = rest.dropFirst(part.count)
            blocks += [rest.isEmpty ? 1 : 0] + little(part.count, 2) + little(~part.count & 0xffff, 2) + part
        } while !rest.isEmpty
        return [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3] + blocks + little(Int(CRC32.checksum(content)), 4)
            + little(content.count, 4)
    }

    /// A tar archive (ustar) of files.
    static func tar(_ files: [(name: String, content: [UInt8])]) -> [UInt8] {
        func octal(_ value: Int, _ width: Int) -> [UInt8] {
            let digits = String(value, radix: 8)
            return Array((String(repeating: "0", count: width - 1 - digits.count) + digits).utf8) + [0]
        }
        let blocks = files.flatMap { name, content -> [UInt8] in
            var header = Array(name.utf8) + [UInt8](repeating: 0, count: 100 - name.utf8.count)
            header += octal(0o644, 8) + octal(0, 8) + octal(0, 8) + octal(content.count, 12) + octal(0, 12)
            header += Array("        0".utf8) + [UInt8](repeating: 0, count: 100)
            header += Array("ustar".utf8) + [0] + Array("00".utf8)
            header += [UInt8](repeating: 0, count: 512 - header.count)
            let sum = octal(header.reduce(0) { $0 + Int($1) }, 7) + [32]
            header.replaceSubrange(148..<156, with: sum)
            return header + content + [UInt8](repeating: 0, count: (512 - content.count % 512) % 512)
        }
        return blocks + [UInt8](repeating: 0, count: 1024)
    }

    /// A line of a simplified stroke file.
    static func strokes(_ word: String, key: Int, _ drawing: String = "[[[0,255],[0,100]]]") -> String {
        #"{"word":"\#(word)","countrycode":"DE","recognized":true,"key_id":"\#(key)","drawing":\#(drawing)}"# + "\n"
    }
}

/// The error that `body` throws, as a dataset's.
func datasetError(_ body: () throws -> Void) -> DatasetError? {
    do {
        try body()
        return nil
    } catch {
        return error as? DatasetError
    }
}
