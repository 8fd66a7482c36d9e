import Datasets
import Foundation
import Testing

/// The store is one for the process, so these tests follow one another.
@Suite(.serialized) struct StoreTests {
    let root: Folder
    let cache: Folder

    init() throws {
        (root, cache) = (try Folder(), try Folder())
    }

    func withStore<Result>(
        offline: Bool = true, transport: (any Transport)? = nil, _ body: () throws -> Result
    ) rethrows -> Result {
        var store = DatasetStore(root: root.url, cache: cache.url, isOffline: offline)
        if let transport { store.transport = transport }
        return try DatasetStore.using(store, body)
    }

    @Test func bitmapsComeFirst() throws {
        try root.write("quickdraw/candle.npy", Sample.bitmaps(3))
        try root.write("quickdraw/candle.ndjson", Sample.strokes("candle", key: 1))
        try withStore { () throws in
            let all = try QuickDraw("candle")
            #expect(all.images.count == 3)
            #expect(all.drawings == nil)
            #expect(!all.origin.isProcedural)
            #expect(all.images.image(at: 1).first == UInt8(784 & 255))
            // A file of bitmaps is what there is: a limit beyond it asks for no more.
            let some = try QuickDraw("Candle", limit: 20_000)
            #expect(some.origin.description == "3 real drawings from 'candle.npy'")
            #expect(try QuickDraw("candle", limit: 2).images.count == 2)
        }
    }

    @Test func filesMayLieInTheRootItselfAndInTheCache() throws {
        try root.write("cat.npy", Sample.bitmaps(1))
        try cache.write("quickdraw/full_numpy_bitmap_dog.npy", Sample.bitmaps(2))
        try withStore { () throws in
            #expect(try QuickDraw("cat").images.count == 1)
            #expect(try QuickDraw("dog").images.count == 2)
        }
    }

    @Test func candleStrokesAreFilledUpToTheLimit() throws {
        try root.write(
            "quickdraw/candle.raw.ndjson", Sample.strokes("candle", key: 1) + Sample.strokes("candle", key: 2))
        try root.write(
            "quickdraw/candle-more.ndjson", Sample.strokes("candle", key: 2) + Sample.strokes("candle", key: 3))
        try root.write("quickdraw/candlestick.ndjson", "of another kind")
        try withStore { () throws in
            let real = try QuickDraw("candle")
            #expect(real.images.count == 3)
            #expect(real.drawings?.map(\.key) == ["2", "3", "1"])
            let filled = try QuickDraw("candle", limit: 10, seed: 4)
            #expect(filled.images.count == 10)
            #expect(filled.drawings?.count == 10)
            #expect(filled.images.prefix(3).pixels == real.images.pixels)
            #expect(filled.origin.parts.last == .procedural(seed: 4, count: 7, reason: "the files hold no more"))
            #expect(filled.description.contains("then 7 procedural ones"))
            #expect(try QuickDraw("candle", limit: 2).images.count == 2)
        }
    }

    @Test func strokesOfOtherCategoriesAreNotFilledUp() throws {
        try root.write("quickdraw/cat.ndjson", Sample.strokes("cat", key: 1))
        try withStore { () throws in #expect(try QuickDraw("cat", limit: 10).images.count == 1) }
    }

    @Test func whatTheRootHasGoesBeforeTheCache() throws {
        try root.write("full_simplified_cat.ndjson", Sample.strokes("cat", key: 1))
        try cache.write("quickdraw/cat.npy", Sample.bitmaps(5))
        try withStore { () throws in #expect(try QuickDraw("cat").images.count == 1) }
    }

    @Test func candlesThatCannotBeDownloadedAreProcedural() throws {
        let candles = try withStore(offline: false, transport: Unreachable()) { try QuickDraw("candle", limit: 3) }
        #expect(candles.origin.isProcedural)
        #expect(candles.description.contains("the download failed: nobody there"))
        let error = withStore(offline: false, transport: Unreachable()) { datasetError { _ = try QuickDraw("cat") } }
        #expect(error?.description.contains("numpy_bitmap/cat.npy: nobody there: check the network") == true)
        #expect(cache.files.isEmpty)
    }

    @Test func candlesNeedNoCacheThatCanBeWritten() throws {
        try cache.write("quickdraw", "a file where a folder should be")
        let candles = try withStore(offline: false, transport: Unreachable()) { try QuickDraw("candle", limit: 3) }
        #expect(candles.description.contains("the cache takes none"))
    }

    private struct Unreachable: Transport {
        func transfer(
            from url: URL, to file: URL, limit: Int?, progress: (Int, Int?) throws -> Void
        ) throws -> TransportResponse {
            try Data([1, 2, 3]).write(to: file)
            throw TransportFailure.unreachable("nobody there")
        }
    }

    @Test func offlineCandlesAreProcedural() throws {
        try withStore { () throws in
            let candles = try QuickDraw("candle", limit: 50, seed: 2)
            #expect(candles.images.count == 50)
            #expect(candles.origin.isProcedural)
            #expect(candles.description.contains("downloads are switched off"))
            #expect(try candles.images.pixels == Rasterizer().pixels(of: CandleArtist(seed: 2).candles(50)))
        }
        #expect(cache.files.isEmpty)
    }

    @Test func offlineCatsAreAnError() throws {
        let error = try #require(withStore { datasetError { _ = try QuickDraw("cat") } })
        #expect(error.description.contains("downloads are switched off"))
        #expect(error.description.contains("quickdraw/cat.npy"))
    }

    @Test func brokenFilesAreNotPaperedOver() throws {
        try root.write("quickdraw/candle.npy", Sample.bitmaps(3).dropLast())
        let error = try #require(withStore { datasetError { _ = try QuickDraw("candle") } })
        #expect(error.description.contains("(truncated)"))
    }

    @Test func bitmapsMustBe28By28() throws {
        let header = "{'descr': '|u1', 'fortran_order': False, 'shape': (2, 100), }"
        try root.write("cat.npy", Sample.numpy(header: header, data: Array(repeating: 0, count: 200)))
        let error = try #require(withStore { datasetError { _ = try QuickDraw("cat") } })
        #expect(error.description.contains("found shape [2, 100]"))
    }

    @Test(arguments: [
        ("candel", "candle"), ("alarmclock", "alarm clock"), ("t_shirtt", "t-shirt"), ("bycicle", "bicycle"),
    ])
    func misspeltCategoriesGetAHint(_ name: String, _ meant: String) throws {
        let error = try #require(datasetError { _ = try QuickDraw(name) })
        guard case .unknownCategory(let wrong, let suggestions) = error else {
            Issue.record("\(error)")
            return
        }
        #expect(wrong == name)
        #expect(suggestions.first == meant)
        #expect(error.description.contains("did you mean '\(meant)'"))
    }

    @Test(arguments: ["../candle", "/etc/passwd", "candle.npy", "", "candle\0"])
    func hostileCategoriesAreUnknown(_ name: String) throws {
        guard case .unknownCategory? = datasetError({ _ = try QuickDraw(name) }) else {
            Issue.record("'\(name)' was taken for a category")
            return
        }
    }

    @Test func thereAre345Categories() {
        #expect(QuickDraw.categories.count == 345)
        #expect(Set(QuickDraw.categories).count == 345)
        #expect(QuickDraw.categories.contains("The Great Wall of China"))
    }

    @Test(arguments: [0, -5]) func limitsBeginAtOne(_ limit: Int) {
        #expect(
            datasetError { _ = try QuickDraw("candle", limit: limit) }
                == .invalidArgument(name: "limit", expected: "at least 1", found: "\(limit)"))
    }

    @Test(arguments: ["../x.npy", "a/../../x", "/etc/passwd", "a\\b", "a\0b", "./x"])
    func pathsStayInside(_ path: String) {
        withStore {
            guard case .unsafeName? = datasetError({ _ = try DatasetStore.current.existing([path]) }) else {
                Issue.record("'\(path)' was accepted")
                return
            }
        }
    }

    @Test func linksMayNotLeadOutside() throws {
        let outside = try Folder()
        let secret = try outside.write("secret.npy", Sample.bitmaps(1))
        let inside = try root.write("real.npy", Sample.bitmaps(1))
        try FileManager.default.createSymbolicLink(
            at: root.url.appendingPathComponent("cat.npy"), withDestinationURL: secret)
        try FileManager.default.createSymbolicLink(
            at: root.url.appendingPathComponent("dog.npy"), withDestinationURL: inside)
        try withStore { () throws in
            let error = try #require(datasetError { _ = try QuickDraw("cat") })
            #expect(error.description.contains("outside"))
            #expect(try QuickDraw("dog").images.count == 1)
        }
    }

    @Test func aRootThatIsNotThereIsAnError() throws {
        let gone = root.url.appendingPathComponent("gone")
        let error = DatasetStore.using(DatasetStore(root: gone, cache: cache.url, isOffline: true)) {
            datasetError { _ = try QuickDraw("candle") }
        }
        #expect(error == .missingRoot(path: gone.path))
    }

    @Test func theEnvironmentDescribesAStore() {
        let store = DatasetStore(environment: [
            "SWIFTGAN_DATA": "/data", "SWIFTGAN_OFFLINE": "1", "XDG_CACHE_HOME": "/var/tmp/cache",
        ])
        #expect(store.root?.path == "/data")
        #expect(store.isOffline)
        #if os(Linux)
            #expect(store.cache.path == "/var/tmp/cache/swift-gan")
        #endif
        let plain = DatasetStore(environment: ["SWIFTGAN_OFFLINE": "0"])
        #expect(plain.root == nil)
        #expect(!plain.isOffline)
    }

    // MARK: MNIST

    func writeMNIST(images: Int = 3, labels: [UInt8] = [7, 2, 1], packed: Bool = true, folder: String = "mnist") throws
    {
        let pixels = (0..<images * 784).map { UInt8(truncatingIfNeeded: $0) }
        let files = [
            ("train-images-idx3-ubyte", Sample.idx([images, 28, 28], pixels)),
            ("train-labels-idx1-ubyte", Sample.idx([labels.count], labels)),
        ]
        for (name, bytes) in files {
            try root.write("\(folder)/\(name)\(packed ? ".gz" : "")", packed ? Sample.gzip(bytes) : bytes)
        }
    }

    @Test(arguments: [true, false]) func readsMNIST(_ packed: Bool) throws {
        try writeMNIST(packed: packed)
        try withStore { () throws in
            let digits = try MNIST(.train).images
            #expect((digits.count, digits.height, digits.width, digits.channels) == (3, 28, 28, 1))
            #expect(digits.labels == [7, 2, 1])
            #expect(digits.classNames[7] == "7")
            #expect(try MNIST(.train, limit: 2).images.labels == [7, 2])
        }
    }

    @Test func mergesTrainingAndTest() throws {
        try writeMNIST(folder: "fashion-mnist")
        try root.write(
            "fashion-mnist/t10k-images-idx3-ubyte", Sample.idx([1, 28, 28], Array(repeating: 9, count: 784)))
        try root.write("fashion-mnist/t10k-labels-idx1-ubyte", Sample.idx([1], [9]))
        try withStore { () throws in
            let clothes = try FashionMNIST(.all).images
            #expect(clothes.count == 4)
            #expect(clothes.labels == [7, 2, 1, 9])
            #expect(clothes.image(at: 3).allSatisfy { $0 == 9 })
            #expect(clothes.classNames[9] == "Ankle boot")
        }
    }

    @Test func labelsMustMatch() throws {
        try writeMNIST(labels: [7, 2])
        let few = try #require(withStore { datasetError { _ = try MNIST(.train) } })
        #expect(few.description.contains("expected 3 labels"))
        #expect(few.description.contains("found 2"))
        try writeMNIST(labels: [7, 2, 10])
        let high = try #require(withStore { datasetError { _ = try MNIST(.train) } })
        #expect(high.description.contains("labels in 0..<10, found 10"))
    }

    @Test func imagesMustBe28By28() throws {
        try writeMNIST()
        try root.write("mnist/train-images-idx3-ubyte.gz", Sample.gzip(Sample.idx([3, 2, 2], Array(0..<12))))
        let error = try #require(withStore { datasetError { _ = try MNIST(.train) } })
        #expect(error.description.contains("images of 28x28, found shape [3, 2, 2]"))
    }

    // MARK: CIFAR-10

    /// Records whose red, green and blue planes are filled with the label and the two numbers after it.
    func records(_ labels: [UInt8]) -> [UInt8] {
        labels.flatMap { label in [label] + (0..<3).flatMap { [UInt8](repeating: label &+ $0, count: 1024) } }
    }

    @Test func readsLooseBatches() throws {
        try root.write("cifar10/cifar-10-batches-bin/data_batch_1.bin", records([3, 4]))
        try root.write("cifar10/cifar-10-batches-bin/data_batch_2.bin", records([9]))
        try root.write("cifar10/cifar-10-batches-bin/test_batch.bin", records([1]))
        try withStore { () throws in
            let train = try CIFAR10(.train).images
            #expect((train.count, train.height, train.width, train.channels) == (3, 32, 32, 3))
            #expect(train.labels == [3, 4, 9])
            #expect(train.classNames[3] == "cat")
            #expect(train.image(at: 1).prefix(6) == [4, 5, 6, 4, 5, 6])
            #expect(train.image(at: 2).last == 11)
            #expect(train.origin == "'data_batch_1.bin', 'data_batch_2.bin'")
            #expect(try CIFAR10(.all, limit: 1).images.labels == [3])
            #expect(try CIFAR10(.test).images.labels == [1])
        }
    }

    @Test func rejectsBrokenRecords() throws {
        let path = "cifar-10-batches-bin/data_batch_1.bin"
        for (bytes, hint) in [
            (Array(records([3, 4]).dropLast()), "(truncated?)"), ([], "no bytes"),
            (records([1, 10]), "10 in record 1"),
        ] {
            try root.write(path, bytes)
            let error = try #require(withStore { datasetError { _ = try CIFAR10() } })
            #expect(error.description.contains(hint))
            #expect(error.description.contains("data_batch_1.bin"))
        }
    }

    @Test func readsTheArchiveAndMissesBatches() throws {
        let names = (1...5).map { "data_batch_\($0).bin" } + ["test_batch.bin"]
        let files = names.enumerated().map { ("cifar-10-batches-bin/\($1)", records([UInt8($0)])) }
        try root.write("cifar10/cifar-10-binary.tar.gz", Sample.gzip(Sample.tar(files)))
        try withStore { () throws in
            #expect(try CIFAR10(.all).images.labels == [0, 1, 2, 3, 4, 5])
        }
        try root.write("cifar10/cifar-10-binary.tar.gz", Sample.gzip(Sample.tar(Array(files.prefix(3)))))
        let error = try #require(withStore { datasetError { _ = try CIFAR10() } })
        #expect(error.description.contains("'data_batch_4.bin' in the archive"))
        try root.write("cifar10/cifar-10-binary.tar.gz", Sample.gzip(Sample.tar(files)).prefix(5000))
        let cut = try #require(withStore { datasetError { _ = try CIFAR10() } })
        #expect(cut.description.contains("damaged data"))
    }
}
