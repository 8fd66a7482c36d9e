import Datasets
import Foundation
import Testing

@Suite struct FlowersTests {
    let root: Folder
    let cache: Folder

    init() throws { (root, cache) = (try Folder(), try Folder()) }

    /// Six photographs, each of one colour, of the published labels 1, 54, 54, 102, 1, 2; the archive is in no order.
    func write(photographs: [Int] = [4, 1, 6, 2, 5, 3], labels: [UInt8] = [1, 54, 54, 102, 1, 2]) throws {
        let files = try photographs.map { number in
            (
                name: "jpg/image_0000\(number).jpg",
                content: try Sample.png([UInt8(number), 0, 100], width: 20 + number, height: 12)
            )
        }
        try root.write("flowers102/102flowers.tgz", Sample.gzip(Sample.tar(files)))
        try root.write("flowers102/imagelabels.mat", Sample.matlab([("labels", labels)]))
        try root.write(
            "flowers102/setid.mat", Sample.matlab([("trnid", [6, 1]), ("valid", [4]), ("tstid", [2, 3, 5])]))
    }

    func load<Result>(_ body: () throws -> Result) rethrows -> Result { try inStore(root, cache: cache, body) }

    func numbers(_ flowers: Flowers102) -> [Int] {
        (0..<flowers.images.count).map { Int(flowers.images.image(at: $0)[0]) }
    }

    @Test func labelsCountFromZeroAndImagesComeByNumber() throws {
        try write()
        let all = try load { try Flowers102(side: 8) }
        #expect(numbers(all) == [1, 2, 3, 4, 5, 6])
        #expect(all.images.labels == [0, 53, 53, 101, 0, 1])
        #expect(all.images.classNames.count == 102)
        #expect(all.images.classNames[53] == "sunflower")
        #expect((all.images.height, all.images.width, all.images.channels) == (8, 8, 3))
        #expect(all.images.image(at: 2).prefix(6) == [3, 0, 100, 3, 0, 100])
    }

    @Test func splitsAreThePublishers() throws {
        try write()
        #expect(numbers(try load { try Flowers102(.train, side: 8) }) == [1, 6])
        #expect(numbers(try load { try Flowers102(.validation, side: 8) }) == [4])
        #expect(numbers(try load { try Flowers102(.test, side: 8) }) == [2, 3, 5])
        #expect(try load { try Flowers102(.test, side: 8) }.images.name == "Flowers102 test")
    }

    @Test func categoriesAreChosenByNameOrNumber() throws {
        try write()
        let named = try load { try Flowers102(side: 8, categories: ["Sunflower", "pink primrose"]) }
        #expect(numbers(named) == [1, 2, 3, 5])
        #expect(named.images.labels == [0, 53, 53, 0])
        #expect(named.images.relabelled().labels == [0, 1, 1, 0])
        #expect(named.images.relabelled().classNames == ["pink primrose", "sunflower"])
        #expect(numbers(try load { try Flowers102(side: 8, categories: [102]) }) == [4])
        #expect(numbers(try load { try Flowers102(side: 8, categories: [54, 1], limit: 3) }) == [1, 2, 3])
        let unknown = datasetError { _ = try load { try Flowers102(side: 8, categories: ["sunflowr"]) } }
        #expect(unknown == .unknownClass(name: "sunflowr", dataset: "Flowers102", suggestions: ["sunflower"]))
        #expect(
            datasetError { _ = try load { try Flowers102(side: 8, categories: [0]) } }?.description.contains("1...102")
                == true)
    }

    @Test func eachSizeIsDecodedOnce() throws {
        try write()
        let archive = root.url.appendingPathComponent("flowers102/102flowers.tgz")
        let date = Date(timeIntervalSince1970: 1_700_000_000)
        try FileManager.default.setAttributes([.modificationDate: date], ofItemAtPath: archive.path)
        let first = try load { try Flowers102(side: 8) }
        let files = cache.files
        #expect(files.count == 1 && files[0].hasPrefix("flowers102/decoded-8-"))
        // Nothing but the cache is read for pixels: the archive's content may go, its size and date being the same.
        let facts = try FileManager.default.attributesOfItem(atPath: archive.path)
        let size = try #require(facts[.size] as? Int)
        try Data(count: size).write(to: archive)
        try FileManager.default.setAttributes([.modificationDate: date], ofItemAtPath: archive.path)
        #expect(try load { try Flowers102(side: 8) }.images == first.images)
        #expect(datasetError { _ = try load { try Flowers102(side: 9) } } != nil)
        #expect(cache.files == files)
    }

    @Test func aDamagedCacheIsMadeAnew() throws {
        try write()
        let first = try load { try Flowers102(side: 8) }
        let file = cache.url.appendingPathComponent(cache.files[0])
        for content in [Data(), Data(count: 10), Data(try Data(contentsOf: file).dropLast())] {
            // The file that was there may still be looked at: another takes its place.
            try content.write(to: file, options: .atomic)
            #expect(try load { try Flowers102(side: 8) }.images == first.images)
        }
    }

    @Test func whatDoesNotMatchIsAnError() throws {
        func message(_ photographs: [Int], _ labels: [UInt8]) throws -> String {
            try write(photographs: photographs, labels: labels)
            return datasetError { _ = try load { try Flowers102(side: 8) } }?.description ?? "no error"
        }
        let six: [UInt8] = [1, 1, 1, 1, 1, 1]
        #expect(try message([1, 2, 3, 4, 5], six).contains("expected 6 photographs"))
        #expect(try message([1, 2, 3, 4, 5, 6, 7], six).contains("expected 6 photographs"))
        #expect(try message([1, 2, 3, 4, 5, 7], six).contains("none of number 6"))
        #expect(try message([1, 2, 3, 4, 5, 6], [1, 1, 1, 1, 1, 103]).contains("found 103"))
        #expect(try message([1, 2, 3, 4, 5, 6], [1, 1, 1]).contains("numbers in 1...3"))
        #expect(cache.files.allSatisfy { !$0.hasSuffix(".part") })
    }

    @Test func aPhotographThatIsNoneIsNamed() throws {
        try write()
        try root.write(
            "flowers102/102flowers.tgz",
            Sample.gzip(Sample.tar([(name: "jpg/image_00001.jpg", content: Array("oops".utf8))])))
        let message = datasetError { _ = try load { try Flowers102(side: 8) } }?.description
        #expect(message?.contains("jpg/image_00001.jpg") == true)
        #expect(message?.contains("102flowers.tgz") == true)
        #expect(cache.files.isEmpty)
    }

    @Test func withoutFilesAndNetworkItSaysWhatIsMissing() throws {
        let message = datasetError { _ = try load { try Flowers102() } }?.description
        #expect(message?.contains("imagelabels.mat") == true)
        #expect(message?.contains("downloads are switched off") == true)
        #expect(datasetError { _ = try load { try Flowers102(side: 4) } }?.description.contains("8...512") == true)
    }

    @Test func unpackedPhotographsDoAsWell() throws {
        try write()
        try FileManager.default.removeItem(at: root.url.appendingPathComponent("flowers102/102flowers.tgz"))
        for number in 1...6 {
            try root.write("flowers102/jpg/image_0000\(number).jpg", Sample.png([UInt8(number)], width: 9, height: 9))
        }
        #expect(numbers(try load { try Flowers102(side: 8) }) == [1, 2, 3, 4, 5, 6])
    }
}

@Suite struct MatlabFileTests {
    @Test func readsWholeNumbers() throws {
        let folder = try Folder()
        let file = try folder.write("a.mat", Sample.matlab([("labels", [3, 1, 255]), ("x", [7])]))
        #expect(try MatlabFile(file).integers("labels") == [3, 1, 255])
        #expect(try MatlabFile(file).integers("x") == [7])
        #expect(datasetError { _ = try MatlabFile(file).integers("y") }?.description.contains("variable 'y'") == true)
    }

    @Test func refusesWhatIsNone() throws {
        let folder = try Folder()
        let good = Sample.matlab([("labels", [UInt8](repeating: 5, count: 40))])
        let page = Array("<!DOCTYPE html>".utf8) + [UInt8](repeating: 32, count: 200)
        for (index, bytes) in [[], Array("short".utf8), page].enumerated() {
            let file = try folder.write("\(index).mat", bytes)
            #expect(
                datasetError { _ = try MatlabFile(file).integers("labels") }?.description.contains("MATLAB 5") == true)
        }
        for length in stride(from: 128, to: good.count - 8, by: 4) {
            let file = try folder.write("cut.mat", good.prefix(length))
            #expect(datasetError { _ = try MatlabFile(file).integers("labels") } != nil, "\(length) bytes")
        }
    }
}
