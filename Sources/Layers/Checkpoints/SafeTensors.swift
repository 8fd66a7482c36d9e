import Foundation
import Tensors

/// The safetensors layout: the length of a JSON header in 8 bytes, the header, then the numbers. PyTorch, JAX and numpy
/// open such files as they are.
///
/// A check of the whole file (CRC-32C, taken with zeros in its own place) stands in the header's metadata, so that damage
/// is noticed wherever it is.
struct SafeTensors {
    /// Text of the writer, by key.
    var metadata: [String: String] = [:]
    /// The tensors in file order.
    var entries: [Entry] = []

    /// A named tensor.
    struct Entry {
        var name: String
        var shape: Shape
        var scalars: [Float]
    }

    static let checkKey = "crc32c"
    private static let blankCheck = "00000000"
    /// As in the reference implementation: no header is longer than 100 MB.
    static let headerLimit = 100_000_000

    /// The file's content. The same tensors always give the same bytes.
    func encoded() -> Data {
        var numbers = Data(capacity: entries.reduce(0) { $0 + 4 * $1.scalars.count })
        var fields: [String] = []
        for entry in entries {
            let start = numbers.count
            entry.scalars.withUnsafeBytes { numbers.append(contentsOf: $0) }
            let extents = entry.shape.dimensions.map(String.init).joined(separator: ",")
            fields.append(
                "\(Self.quoted(entry.name)):{\"dtype\":\"F32\",\"shape\":[\(extents)],"
                    + "\"data_offsets\":[\(start),\(numbers.count)]}")
        }
        var notes = metadata
        notes[Self.checkKey] = Self.blankCheck
        let texts = notes.sorted { $0.key < $1.key }.map { "\(Self.quoted($0.key)):\(Self.quoted($0.value))" }
        fields.insert("\"__metadata__\":{\(texts.joined(separator: ","))}", at: 0)
        var header = Data("{\(fields.joined(separator: ","))}".utf8)
        // Numbers begin at a multiple of 8; the format fills up with spaces.
        header.append(contentsOf: repeatElement(0x20, count: (8 - header.count % 8) % 8))
        var file = withUnsafeBytes(of: UInt64(header.count).littleEndian) { Data($0) }
        file.append(header)
        file.append(numbers)
        if let place = Self.checkPlace(in: file.prefix(8 + header.count), digits: Self.blankCheck) {
            file.replaceSubrange(place, with: Self.digits(CRC32C.of(file)).utf8)
        }
        return file
    }

    /// Where the check's digits stand.
    private static func checkPlace(in head: Data, digits: String) -> Range<Data.Index>? {
        let field = Data("\(quoted(checkKey)):\(quoted(digits))".utf8)
        return head.range(of: field).map { ($0.upperBound - 1 - digits.utf8.count)..<($0.upperBound - 1) }
    }

    /// Eight hexadecimal digits.
    private static func digits(_ check: UInt32) -> String {
        let text = String(check, radix: 16)
        return String(repeating: "0", count: 8 - text.count) + text
    }

    /// A JSON string.
    private static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case _ where scalar.value < 0x20:
                let digits = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}

// MARK: Reading

extension SafeTensors {
    /// Reads a file's content; a damaged one is refused whole.
    ///
    /// - Throws: what is wrong, in words.
    init(decoding file: Data) throws(Damage) {
        let bytes = [UInt8](file)
        guard bytes.count >= 8 else {
            throw Damage("it has \(bytes.count) bytes, too few for the length of a header")
        }
        let length = bytes[0..<8].reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        guard length <= Self.headerLimit, Int(length) <= bytes.count - 8 else {
            throw Damage(
                "its header should have \(length) bytes, but the file has only \(bytes.count - 8) after that number")
        }
        let start = 8 + Int(length)
        let header = try Self.header(Data(bytes[8..<start]))
        let numbers = bytes[start...]
        var expected = 0
        for field in header.fields {
            guard field.start == expected else {
                throw Damage(
                    "'\(field.name)' should begin at byte \(expected) of the numbers, but begins at \(field.start)")
            }
            guard field.end - field.start == 4 * field.shape.count, field.end <= numbers.count else {
                throw Damage(
                    "'\(field.name)' of shape \(field.shape) takes bytes \(field.start)..<\(field.end) of \(numbers.count)"
                )
            }
            expected = field.end
        }
        guard expected == numbers.count else {
            throw Damage("the tensors take \(expected) bytes, but the file has \(numbers.count)")
        }
        metadata = header.metadata
        if let noted = metadata.removeValue(forKey: Self.checkKey) {
            try Self.verify(noted, file: file, headEnd: start)
        }
        entries = header.fields.map { field in
            let part = numbers[(start + field.start)..<(start + field.end)]
            return Entry(
                name: field.name, shape: field.shape,
                scalars: part.withUnsafeBytes { Array($0.bindMemory(to: Float.self)) })
        }
    }

    private static func verify(_ noted: String, file: Data, headEnd: Int) throws(Damage) {
        var blanked = Data(file)
        guard let place = checkPlace(in: blanked.prefix(headEnd), digits: noted) else {
            throw Damage("its check '\(noted)' doesn't stand where it should")
        }
        blanked.replaceSubrange(place, with: blankCheck.utf8)
        let found = digits(CRC32C.of(blanked))
        guard noted == found else {
            throw Damage("its check is \(found), but should be \(noted): some bytes were changed")
        }
    }

    /// What is wrong with a file.
    struct Damage: Error {
        var reason: String

        init(_ reason: String) { self.reason = reason }
    }

    private struct Field {
        var name: String
        var shape: Shape
        var start: Int
        var end: Int
    }

    private struct EncodedField: Decodable {
        var dtype: String
        var shape: [Int]
        var data_offsets: [Int]
    }

    private enum HeaderEntry: Decodable {
        case metadata([String: String])
        case field(EncodedField)

        init(from decoder: any Decoder) throws {
            if let field = try? EncodedField(from: decoder) {
                self = .field(field)
            } else {
                self = .metadata(try [String: String](from: decoder))
            }
        }
    }

    /// The header's tensors in the order of their numbers, and its metadata.
    private static func header(_ json: Data) throws(Damage) -> (fields: [Field], metadata: [String: String]) {
        let entries: [String: HeaderEntry]
        do {
            entries = try JSONDecoder().decode([String: HeaderEntry].self, from: json)
        } catch {
            throw Damage("its header is no safetensors header")
        }
        var fields: [Field] = []
        var metadata: [String: String] = [:]
        for (name, entry) in entries.sorted(by: { $0.key < $1.key }) {
            switch entry {
            case .metadata(let texts):
                guard name == "__metadata__" else {
                    throw Damage("its header says nothing about the numbers of '\(name)'")
                }
                metadata = texts
            case .field(let field):
                guard field.dtype == "F32" else {
                    throw Damage("'\(name)' has numbers of type \(field.dtype), not F32")
                }
                let count = field.shape.reduce(into: Int?.some(1)) { product, extent in
                    let next = product?.multipliedReportingOverflow(by: extent)
                    product = extent < 0 || next?.overflow != false ? nil : next?.partialValue
                }
                guard let count, count <= Int.max / 8, field.data_offsets.count == 2, field.data_offsets[0] >= 0,
                    field.data_offsets[1] >= field.data_offsets[0]
                else { throw Damage("'\(name)' has shape \(field.shape) and offsets \(field.data_offsets)") }
                fields.append(
                    Field(
                        name: name, shape: Shape(field.shape), start: field.data_offsets[0], end: field.data_offsets[1])
                )
            }
        }
        return (fields.sorted { ($0.start, $0.end) < ($1.start, $1.end) }, metadata)
    }
}
