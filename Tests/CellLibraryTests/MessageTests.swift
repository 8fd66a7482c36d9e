import Cells
import Foundation
import Testing

/// What people read when they use the library wrongly, word for word: `Messages/NAME.swift` holds the cells, divided by
/// `// ---- next cell ----`, and `NAME.txt` the report that the last of them ends with. `SWIFTGAN_RECORD=1` writes the
/// reports anew.
extension SessionTests {
    @Suite struct Messages {
        private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("Messages")

        static var names: [String] {
            let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
            return files.filter { $0.hasSuffix(".swift") }.map { String($0.dropLast(6)) }.sorted()
        }

        @Test("reads as recorded", arguments: names)
        func message(name: String) throws {
            let bench = try Bench()
            let source = try String(contentsOf: Self.folder.appendingPathComponent("\(name).swift"), encoding: .utf8)
            var report: [String] = []
            for cell in source.components(separatedBy: "// ---- next cell ----\n") {
                #expect(report.isEmpty, "only the last cell may fail")
                report = bench.failure(cell)?.report ?? []
            }
            #expect(!report.isEmpty, "the last cell must fail")
            let file = Self.folder.appendingPathComponent("\(name).txt")
            let text = report.map { $0 + "\n" }.joined()
            if ProcessInfo.processInfo.environment["SWIFTGAN_RECORD"] != nil {
                try text.write(to: file, atomically: true, encoding: .utf8)
            }
            #expect(text == (try String(contentsOf: file, encoding: .utf8)))
        }
    }
}
