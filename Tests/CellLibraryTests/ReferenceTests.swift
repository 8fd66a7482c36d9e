import CellLibrary
import Foundation
import Testing

extension SessionTests {
    @Suite struct Reference {
        /// Docs/language.md is what the tables give, and every example in it runs.
        @Test func theCommittedReferenceIsTheTables() throws {
            let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
                .deletingLastPathComponent()
            let folder = FileManager.default.temporaryDirectory.appendingPathComponent("reference-\(UUID().uuidString)")
            defer { try? FileManager.default.removeItem(at: folder) }
            let made = try LanguageReference.text(workFolder: folder).split(separator: "\n")
            let file = root.appendingPathComponent("Docs/language.md")
            let committed = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
            let difference = made.difference(from: committed).prefix(5).map { "\($0)" }
            #expect(difference.isEmpty, "Docs/language.md is not what the tables give; run 'make reference'")
        }
    }
}
