import Layers
import Testing

@Suite("CRC-32C")
struct CRC32CTests {
    @Test("values of RFC 3720")
    func known() {
        #expect(CRC32C.of([UInt8](repeating: 0, count: 32)) == 0x8A91_36AA)
        #expect(CRC32C.of([UInt8](repeating: 0xFF, count: 32)) == 0x62A8_AB43)
        #expect(CRC32C.of([UInt8](0..<32)) == 0x46DD_794E)
        #expect(CRC32C.of([UInt8](0..<32).reversed()) == 0x113F_DB5C)
        #expect(CRC32C.of("123456789".utf8) == 0xE306_9283)
        #expect(CRC32C.of([]) == 0)
    }

    @Test("pieces of any length give the whole's check")
    func pieces() {
        let bytes = (0..<1000).map { UInt8(truncatingIfNeeded: $0 &* 37) }
        let whole = CRC32C.of(bytes)
        for length in [1, 3, 8, 13, 500] {
            var check = CRC32C()
            for start in stride(from: 0, to: bytes.count, by: length) {
                check.update(bytes[start..<min(start + length, bytes.count)])
            }
            #expect(check.value == whole)
        }
    }
}
