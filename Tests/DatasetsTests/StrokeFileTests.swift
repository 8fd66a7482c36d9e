import Datasets
import Foundation
import Testing

@Suite struct StrokeFileTests {
    let folder: Folder
    init() throws { folder = try Folder() }

    @Test func readsSimplifiedAndRaw() throws {
        let raw = Sample.strokes("cat", key: 2, "[[[10.5,900],[20,30],[0,16]],[[1],[2],[40]]]")
        let file = try folder.write("cat.ndjson", Sample.strokes("cat", key: 1) + "\r\n" + raw)
        let drawings = try StrokeFile(file).drawings(of: "cat", limit: nil)
        #expect(drawings.map(\.key) == ["1", "2"])
        #expect(drawings[0].strokes == [.init([.init(0, 0), .init(255, 100)])])
        #expect(drawings[1].strokes[0].times == [0, 16])
        #expect(drawings[1].strokes[1].points == [.init(1, 2)])
        #expect(drawings[0].countryCode == "DE")
    }

    @Test func readsALineWithoutEndAndStopsAtTheLimit() throws {
        let lines = (0..<5).map { Sample.strokes("cat", key: $0) }.joined()
        let file = try folder.write("cat.ndjson", String(lines.dropLast()))
        #expect(try StrokeFile(file).drawings(of: "cat", limit: nil).count == 5)
        // What lies behind the limit is not even looked at.
        let broken = try folder.write("b.ndjson", lines + "not json\n")
        #expect(try StrokeFile(broken).drawings(of: "cat", limit: 5).count == 5)
    }

    @Test(arguments: [
        ("not json\n", "'not json…'"),
        (#"{"word":"cat","drawing":[[[1,2],[3,"#, "cut off?"),
        (#"{"word":"cat"}"#, "no 'drawing'"),
        (#"{"word":"cat","drawing":7}"#, "another type at 'drawing'"),
        (#"{"word":"cat","drawing":[]}"#, "at least one stroke"),
        (#"{"word":"cat","drawing":[[[1,2]]]}"#, "1 arrays"),
        (#"{"word":"cat","drawing":[[[1,2],[3]]]}"#, "[2, 1]"),
        (#"{"word":"cat","drawing":[[[],[]]]}"#, "[0, 0]"),
        (#"{"word":"cat","drawing":[[[1,256],[3,4]]]}"#, "256.0"),
        (#"{"word":"cat","drawing":[[[1,1e300],[3,4],[5,6]]]}"#, "within reason"),
        (#"{"word":"dog","drawing":[[[1],[3]]]}"#, "one of 'dog'"),
    ]) func rejectsBrokenLines(_ line: String, _ hint: String) throws {
        let file = try folder.write("cat.ndjson", Sample.strokes("cat", key: 1) + line)
        let error = try #require(datasetError { _ = try StrokeFile(file).drawings(of: "cat", limit: nil) })
        #expect(error.description.contains(hint))
        #expect(error.description.contains("in line 2"))
        #expect(error.description.contains(file.path))
    }
}
