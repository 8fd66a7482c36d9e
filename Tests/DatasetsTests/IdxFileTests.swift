import Datasets
import Foundation
import Testing

@Suite struct IdxFileTests {
    let folder: Folder
    init() throws { folder = try Folder() }

    func error(_ bytes: [UInt8], name: String = "x", rank: Int = 3) throws -> String {
        let file = try folder.write(name, bytes)
        return try #require(datasetError { _ = try IdxFile(file, rank: rank) }).description
    }

    @Test func readsPlainAndPacked() throws {
        let bytes = Sample.idx([2, 2, 3], Array(0..<12))
        for (name, content) in [("a", bytes), ("b", Sample.gzip(bytes)), ("c.gz", Sample.gzip(bytes))] {
            let idx = try IdxFile(try folder.write(name, content), rank: 3)
            #expect(idx.shape == [2, 2, 3])
            #expect(idx.values == Array(0..<12))
        }
    }

    @Test func rejectsWrongMagic() throws {
        #expect(try error(Sample.idx([2], [1, 2])).contains("expected the idx magic 00 00 08 03"))
        #expect(try error([0, 0, 13, 3] + Array(repeating: 0, count: 12)).contains("found 00 00 0d 03"))
        #expect(try error([]).contains("an empty file"))
    }

    @Test func rejectsWrongLengths() throws {
        let good = Sample.idx([2, 2, 3], Array(0..<12))
        #expect(try error(good.dropLast()).contains("28 bytes for shape [2, 2, 3], found 27 bytes (truncated)"))
        #expect(try error(good + [0]).contains("found 29 bytes"))
        #expect(try error(Array(good.prefix(9))).contains("(truncated)"))
        let huge = Sample.idx([0xffff_ffff, 0xffff_ffff, 0xffff_ffff], [])
        #expect(try error(huge).contains("fit in memory"))
    }

    @Test func rejectsWhatIsNotGzip() throws {
        #expect(try error(Sample.idx([1], [1]), name: "a.gz", rank: 1).contains("expected gzip data"))
        #expect(try error(Array("<html>".utf8), name: "b.gz").contains("a web page"))
    }

    @Test(arguments: [4, 17, 30, 200]) func rejectsTruncatedGzip(_ kept: Int) throws {
        let packed = Sample.gzip(Sample.idx([300], Array(repeating: 7, count: 300)))
        let text = try error(Array(packed.prefix(kept)), name: "a.gz", rank: 1)
        #expect(text.contains("a.gz"))
        #expect(text.contains("expected"))
    }

    @Test func rejectsDamagedGzip() throws {
        var packed = Sample.gzip(Sample.idx([300], Array(repeating: 7, count: 300)))
        packed[100] ^= 1
        #expect(try error(packed, name: "a.gz", rank: 1).contains("damaged content"))
        packed[100] ^= 1
        packed[packed.count - 1] = 9
        #expect(try error(packed, name: "b.gz", rank: 1).contains("as its end says"))
    }

    @Test func unpacksManyBlocks() throws {
        let values = (0..<200_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        let file = try folder.write("big.gz", Sample.gzip(values))
        #expect(try Gzip.contents(of: file) == values)
    }

    @Test func knowsTheCheckValue() {
        #expect(CRC32.checksum(Array("123456789".utf8)) == 0xcbf4_3926)
    }
}
