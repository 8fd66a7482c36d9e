import Datasets
import Foundation
import Pictures
import Testing

@Suite struct ImageFolderTests {
    let root: Folder
    let cache: Folder

    init() throws { (root, cache) = (try Folder(), try Folder()) }

    func load(
        _ path: String, side: Int? = nil, fit: ImageFit = .crop, limit: Int? = nil, skipping: Bool = false
    ) throws -> ImageFolder {
        try inStore(root, cache: cache) {
            try ImageFolder(path, side: side, fit: fit, limit: limit, skippingUnreadable: skipping)
        }
    }

    /// Two classes of three and one pictures, whose levels tell them apart; written out of order.
    func writeClasses(under path: String) throws {
        for (name, level) in [("dogs/b.png", 4), ("cats/2.PNG", 2), ("cats/10.png", 1), ("cats/3.jpeg", 3)] {
            try root.write("\(path)/\(name)", Sample.png([UInt8(level)]))
        }
        try root.write("\(path)/dogs/notes.txt", "no picture")
        try root.write("\(path)/.hidden/x.png", "no picture")
    }

    @Test func classFoldersGiveLabels() throws {
        try writeClasses(under: "pets")
        let pets = try load("pets")
        #expect(pets.images.classNames == ["cats", "dogs"])
        #expect(pets.images.labels == [0, 0, 0, 1])
        #expect(pets.files == ["cats/10.png", "cats/2.PNG", "cats/3.jpeg", "dogs/b.png"])
        #expect((0..<4).map { pets.images.image(at: $0)[0] } == [1, 2, 3, 4])
        #expect((pets.images.height, pets.images.width, pets.images.channels) == (4, 4, 1))
        #expect(pets.skipped.isEmpty)
    }

    @Test func aLimitIsSharedByTheClasses() throws {
        try writeClasses(under: "pets")
        #expect(try load("pets", limit: 3).files == ["cats/10.png", "cats/2.PNG", "dogs/b.png"])
        #expect(try load("pets", limit: 99).images.count == 4)
        #expect(datasetError { _ = try load("pets", limit: 0) } != nil)
    }

    @Test func aFlatFolderHasNoClasses() throws {
        try root.write("a/2.png", Sample.png([9, 8, 7]))
        try root.write("a/1.png", Sample.png([5]))
        let flat = try load("a")
        #expect(flat.images.labels == nil)
        // One picture in colour makes all of them so.
        #expect(flat.images.pixels.prefix(3) == [5, 5, 5] && flat.images.pixels.suffix(3) == [9, 8, 7])
    }

    @Test func anArchiveIsAFolder() throws {
        let files = [
            ("pack-1.0/train/cats/1.png", try Sample.png([1])), ("pack-1.0/README.png.md", [1, 2]),
            ("pack-1.0/train/ants/1.png", try Sample.png([2])), ("pack-1.0/test/cats/1.png", try Sample.png([3])),
        ]
        try root.write("pack.tar.gz", Sample.gzip(Sample.tar(files.map { (name: $0.0, content: $0.1) })))
        let train = try load("pack.tar.gz/train")
        #expect(train.images.classNames == ["ants", "cats"])
        #expect((0..<2).map { train.images.image(at: $0)[0] } == [2, 1])
        #expect(try load("pack.tar.gz/pack-1.0/test").images.count == 1)
        let all = try load("pack.tar.gz/pack-1.0")
        #expect(all.images.classNames == ["test", "train"])
    }

    @Test func aSideMakesSquares() throws {
        try root.write("a/wide.png", Sample.png([200], width: 30, height: 10))
        try root.write("a/high.png", Sample.png([100], width: 5, height: 40))
        for fit in ImageFit.allCases {
            let images = try load("a", side: 8, fit: fit).images
            #expect((images.height, images.width) == (8, 8))
            #expect(images.image(at: 0).allSatisfy { $0 == 100 } && images.image(at: 1).allSatisfy { $0 == 200 })
        }
        let message = try #require(datasetError { _ = try load("a") }).description
        #expect(message.contains("'high.png' with 5x40") && message.contains("'wide.png' with 30x10"))
        #expect(message.contains("give a side"))
    }

    @Test func unreadableFilesAreNamed() throws {
        try root.write("a/good.png", Sample.png([7]))
        try root.write("a/page.jpg", "<html>not found</html>")
        try root.write("a/cut.png", Sample.png([1, 2, 3], width: 40, height: 40).prefix(60))
        let message = try #require(datasetError { _ = try load("a") }).description
        #expect(message.hasPrefix("2 of 3 picture files in '"))
        #expect(message.contains("'cut.png'") && message.contains("'page.jpg'") && message.contains("a web page"))
        #expect(message.contains("skippingUnreadable: true"))
        let rest = try load("a", skipping: true)
        #expect(rest.files == ["good.png"])
        #expect(rest.skipped.count == 2)
        #expect(rest.images.origin.contains("2 unreadable files left out"))
        #expect(rest.description.contains("left out: 'page.jpg'"))
    }

    @Test func whatIsNoImageFolderIsSaid() throws {
        #expect(datasetError { _ = try load("nowhere") }?.description.contains("put a folder") == true)
        try root.write("empty/readme.txt", "hello")
        #expect(datasetError { _ = try load("empty") }?.description.contains("found none") == true)
        try root.write("both/a.png", Sample.png([1]))
        try root.write("both/class/b.png", Sample.png([1]))
        #expect(datasetError { _ = try load("both") }?.description.contains("'class/b.png' and 'a.png'") == true)
        try root.write("broken.tgz", Array("no archive".utf8))
        #expect(datasetError { _ = try load("broken.tgz") } != nil)
        try root.write("bad/x.png", "nothing")
        #expect(datasetError { _ = try load("bad", skipping: true) } != nil)
    }

    @Test func nothingOutsideTheRootIsRead() throws {
        let outside = try Folder()
        let secret = try outside.write("secret/x.png", Sample.png([1]))
        try root.write("a/fine.png", Sample.png([1]))
        let manager = FileManager.default
        try manager.createSymbolicLink(
            at: root.url.appendingPathComponent("away"), withDestinationURL: secret.deletingLastPathComponent())
        try manager.createSymbolicLink(at: root.url.appendingPathComponent("a/link.png"), withDestinationURL: secret)
        for path in ["../secret", "/etc", "a/../../x", "away", "a"] {
            let error = datasetError { _ = try load(path) }
            guard case .unsafeName = error else {
                Issue.record("\(path): \(String(describing: error))")
                continue
            }
        }
    }
}
