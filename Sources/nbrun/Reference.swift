import ArgumentParser
import CellLibrary
import Cells
import Foundation

/// `nbrun reference`, for those who change the language: writes the text of Docs/language.md to standard output.
struct Reference: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "nbrun reference", abstract: "Write the language reference to standard output, as Markdown.",
        shouldDisplay: false)

    func run() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("reference-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        do {
            print(try LanguageReference.text(workFolder: folder), terminator: "")
        } catch let error as CellError {
            throw ValidationError("An example fails: \(error.report.joined(separator: "\n"))")
        }
    }
}
