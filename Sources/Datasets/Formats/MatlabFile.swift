import CMATIO
import Foundation
import Synchronization

/// A MATLAB file of whole numbers, read through libmatio.
///
/// The library is opened when the first file is read: with what it stands on it takes longer to load than a cell to run,
/// and few notebooks need it.
package struct MatlabFile {
    /// The file.
    package let url: URL

    /// Names a file; nothing is read yet.
    package init(_ url: URL) { self.url = url }

    /// The elements of a numeric variable, in the order in which they are stored.
    ///
    /// - Throws: ``DatasetError/malformed(file:expected:found:advice:)`` for what is no MATLAB file or has no such variable;
    ///   ``DatasetError/missingLibrary(name:package:purpose:)``.
    package func integers(_ name: String) throws -> [Int] {
        let file = try FileBytes(url)
        let opening = try file.read(Self.headerBytes)
        guard opening.count == Self.headerBytes,
            opening[126...].elementsEqual("IM".utf8) || opening[126...].elementsEqual("MI".utf8)
        else {
            throw DatasetError.malformed(
                url, expected: "a MATLAB 5 file (128 bytes that end in 'IM')", found: FileBytes.impression(opening))
        }
        try checkLength(of: try file.read(file.size), isLittle: opening[126] == UInt8(ascii: "I"))
        // The library keeps its log function in a variable of its own.
        return try Self.library.withLock { library in
            let calls = try library ?? Calls()
            library = calls
            return try read(name, calls)
        }
    }

    private static let headerBytes = 128

    /// Behind the header, each element says what it is and how long, 32 bits each. Where the file ends too early, libmatio
    /// would give zeros for what is missing.
    private func checkLength(of elements: [UInt8], isLittle: Bool) throws {
        var place = 0
        while place < elements.count {
            let field = elements.dropFirst(place + 4).prefix(4)
            let length = (isLittle ? field.reversed() : Array(field)).reduce(0) { $0 << 8 | Int($1) }
            guard field.count == 4, place + 8 + length <= elements.count else {
                throw DatasetError.malformed(
                    url, expected: "an element of \(8 + length) bytes at byte \(Self.headerBytes + place)",
                    found: "only \(elements.count - place) bytes (truncated)")
            }
            place += 8 + length
        }
    }

    private func read(_ name: String, _ calls: Calls) throws -> [Int] {
        func problem(_ found: String) -> DatasetError {
            .malformed(url, expected: "a variable '\(name)' of whole numbers", found: found)
        }
        guard let file = calls.open(url.path, Int32(MAT_ACC_RDONLY.rawValue)) else {
            throw problem("what libmatio cannot read")
        }
        defer { _ = calls.close(file) }
        guard let variable = calls.read(file, name) else { throw problem("none, or a damaged one") }
        defer { calls.free(variable) }
        let facts = variable.pointee
        guard facts.rank > 0, let dims = facts.dims, let data = facts.data, facts.isComplex == 0 else {
            throw problem("one without numbers")
        }
        var count = 1
        for axis in 0..<Int(facts.rank) {
            let (product, overflow) = count.multipliedReportingOverflow(by: Int(dims[axis]))
            guard !overflow else { throw problem("one too large for memory") }
            count = product
        }
        guard let read = Self.readers[facts.class_type.rawValue], facts.nbytes == count * Int(facts.data_size) else {
            throw problem("one of another type")
        }
        guard let numbers = read(data, count) else { throw problem("fractions or numbers beyond 64 bits") }
        return numbers
    }

    /// How numbers of a class lie in memory, by libmatio's number for the class.
    private static let readers: [UInt32: @Sendable (UnsafeMutableRawPointer, Int) -> [Int]?] = [
        MAT_C_DOUBLE.rawValue: { exact($0, $1, Double.self) { Int(exactly: $0) } },
        MAT_C_SINGLE.rawValue: { exact($0, $1, Float.self) { Int(exactly: $0) } },
        MAT_C_INT8.rawValue: { exact($0, $1, Int8.self) { Int($0) } },
        MAT_C_UINT8.rawValue: { exact($0, $1, UInt8.self) { Int($0) } },
        MAT_C_INT16.rawValue: { exact($0, $1, Int16.self) { Int($0) } },
        MAT_C_UINT16.rawValue: { exact($0, $1, UInt16.self) { Int($0) } },
        MAT_C_INT32.rawValue: { exact($0, $1, Int32.self) { Int($0) } },
        MAT_C_UINT32.rawValue: { exact($0, $1, UInt32.self) { Int($0) } },
        MAT_C_INT64.rawValue: { exact($0, $1, Int64.self) { Int($0) } },
        MAT_C_UINT64.rawValue: { exact($0, $1, UInt64.self) { Int(exactly: $0) } },
    ]

    private static func exact<Number>(
        _ data: UnsafeMutableRawPointer, _ count: Int, _ type: Number.Type, _ convert: (Number) -> Int?
    ) -> [Int]? {
        let numbers = UnsafeBufferPointer(start: data.assumingMemoryBound(to: type), count: count)
        let whole = numbers.compactMap(convert)
        return whole.count == count ? whole : nil
    }

    private static let library = Mutex<Calls?>(nil)

    /// The functions of the library, once it is open; it stays open.
    private struct Calls: @unchecked Sendable {
        let open: MatOpenCall
        let close: MatCloseCall
        let read: MatReadCall
        let free: MatFreeCall

        private static let names = ["libmatio.so.11", "libmatio.so", "libmatio.11.dylib", "libmatio.dylib"]

        init() throws {
            guard let handle = Self.names.lazy.compactMap({ dlopen($0, RTLD_NOW) }).first,
                let open = dlsym(handle, "Mat_Open"), let close = dlsym(handle, "Mat_Close"),
                let read = dlsym(handle, "Mat_VarRead"), let free = dlsym(handle, "Mat_VarFree"),
                let log = dlsym(handle, "Mat_LogInitFunc")
            else {
                throw DatasetError.missingLibrary(
                    name: "libmatio", package: "libmatio-dev", purpose: "MATLAB files such as labels of data sets")
            }
            self.open = unsafeBitCast(open, to: MatOpenCall.self)
            self.close = unsafeBitCast(close, to: MatCloseCall.self)
            self.read = unsafeBitCast(read, to: MatReadCall.self)
            self.free = unsafeBitCast(free, to: MatFreeCall.self)
            // What goes wrong is an error here; libmatio would print it, and end the process for the worst.
            _ = unsafeBitCast(log, to: MatLogCall.self)("swift-gan", { _, _ in })
        }
    }
}
