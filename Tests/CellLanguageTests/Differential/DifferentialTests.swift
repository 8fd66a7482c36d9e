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

    @Test(
        "ends in the line where the compiled program traps, having printed the same",
        arguments: Corpus.names(in: "Traps"))
    func trap(name: String) throws {
        let expected = try Corpus.text("Traps/\(name).expected")
        let line = expected.prefix { $0 != "\n" }
        let outcome = ProgramRun.outcome(of: try Corpus.text("Traps/\(name).swift"))
        #expect(outcome.error?.location?.line.description == String(line))
        #expect(outcome.output == expected.dropFirst(line.count + 1))
    }

    @Test(
        "is refused in the line of the compiler's first error, before it prints",
        arguments: Corpus.names(in: "Rejected"))
    func rejected(name: String) throws {
        let outcome = ProgramRun.outcome(of: try Corpus.text("Rejected/\(name).swift"))
        let expected = try Corpus.text("Rejected/\(name).expected")
        #expect(outcome.error?.name == "CompileError")
        #expect(outcome.error?.location.map { "\($0.line)\n" } == expected)
        #expect(outcome.output == "")
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
