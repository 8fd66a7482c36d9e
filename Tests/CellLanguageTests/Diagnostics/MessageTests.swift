import CellLanguage
import Cells
import Foundation
import Testing

/// What people read when something is wrong, word for word: `Messages/NAME.swift` holds the cells, divided by `// ---- next
/// cell ----`, and `NAME.txt` the report that the last of them ends with. `SWIFTGAN_RECORD=1` writes the reports anew.
@Suite("Messages")
struct MessageTests {
    @Test("reads as recorded", arguments: Messages.names)
    func message(name: String) throws {
        let session = TestSession()
        var report: [String] = []
        for cell in try Messages.cells(of: name) {
            #expect(report.isEmpty, "only the last cell may fail")
            report = session.failure(cell)?.report ?? []
        }
        #expect(!report.isEmpty, "the last cell must fail")
        try Messages.compare(report, name)
    }
}

/// The folder of messages beside this file.
private enum Messages {
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("Messages")

    static var names: [String] {
        let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return files.filter { $0.hasSuffix(".swift") }.map { String($0.dropLast(6)) }.sorted()
    }

    static func cells(of name: String) throws -> [String] {
        try String(contentsOf: folder.appendingPathComponent("\(name).swift"), encoding: .utf8)
            .components(separatedBy: "// ---- next cell ----\n")
    }

    static func compare(_ report: [String], _ name: String) throws {
        let file = folder.appendingPathComponent("\(name).txt")
        let text = report.map { $0 + "\n" }.joined()
        if ProcessInfo.processInfo.environment["SWIFTGAN_RECORD"] != nil {
            try text.write(to: file, atomically: true, encoding: .utf8)
        }
        #expect(text == (try String(contentsOf: file, encoding: .utf8)))
    }
}
