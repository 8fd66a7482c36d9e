/// The Castagnoli cyclic redundancy check, as iSCSI and TensorFlow's record files use it.
package struct CRC32C: Sendable {
    private var state: UInt32 = ~0

    /// Creates the check of no bytes.
    package init() {}

    /// The check of the bytes so far.
    package var value: UInt32 { ~state }

    /// The check of some bytes.
    package static func of(_ bytes: some Collection<UInt8>) -> UInt32 {
        var check = CRC32C()
        check.update(bytes)
        return check.value
    }

    /// Takes more bytes.
    package mutating func update(_ bytes: some Collection<UInt8>) {
        if bytes.withContiguousStorageIfAvailable({ update(buffer: UnsafeRawBufferPointer($0)) }) == nil {
            Array(bytes).withUnsafeBytes { update(buffer: $0) }
        }
    }

    /// Takes more bytes, eight at a time: checkpoints have tens of megabytes.
    package mutating func update(buffer: UnsafeRawBufferPointer) {
        let tables = Self.tables
        tables.withUnsafeBufferPointer { table in
            var crc = state
            var position = 0
            while position + 8 <= buffer.count {
                let word = UInt64(littleEndian: buffer.loadUnaligned(fromByteOffset: position, as: UInt64.self))
                let mixed = word ^ UInt64(crc)
                crc = 0
                for byte in 0..<8 {
                    crc ^= table[(7 - byte) * 256 + Int((mixed >> (8 * UInt64(byte))) & 0xFF)]
                }
                position += 8
            }
            while position < buffer.count {
                crc = table[Int((crc ^ UInt32(buffer[position])) & 0xFF)] ^ (crc >> 8)
                position += 1
            }
            state = crc
        }
    }

    /// Eight tables of 256: table `k` advances a byte over `k` further zero bytes.
    private static let tables: [UInt32] = {
        var tables = [UInt32](repeating: 0, count: 8 * 256)
        for index in 0..<256 {
            var entry = UInt32(index)
            for _ in 0..<8 { entry = entry & 1 == 1 ? (entry >> 1) ^ 0x82F6_3B78 : entry >> 1 }
            tables[index] = entry
        }
        for index in 256..<tables.count {
            let previous = tables[index - 256]
            tables[index] = tables[Int(previous & 0xFF)] ^ (previous >> 8)
        }
        return tables
    }()
}
