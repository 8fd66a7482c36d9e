import Cells
import Foundation
import Testing

/// Programs run as a cell print byte for byte what the compiled programs print; `record.sh` writes what that is.
@Suite("Programs against swiftc")
struct DifferentialTests {
    @Test("prints what the compiled program prints", arguments: Corpus.names(in: "Programs"))
    func program(name: String) throws {
        let outcome = ProgramRun.outcome(of: try Corpus.text("Programs/\(name).swift"))
        let report = outcome.error?.report.joined(separator: "\n")
        #expect(report == nil)
        #expect(outcome.output == (try Corpus.text("Programs/\(name).expected")))
    }
}

/// The folders of programs beside this file.
enum Corpus {
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()

    /// The programs of a folder, without `.swift`, in alphabetical order.
    static func names(in name: String) -> [String] {
        let files =
            (try? FileManager.default.contentsOfDirectory(atPath: folder.appendingPathComponent(name).path)) ?? []
        return files.filter { $0.hasSuffix(".swift") }.map { String($0.dropLast(6)) }.sorted()
    }

    static func text(_ path: String) throws -> String {
        try String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)
    }
}
