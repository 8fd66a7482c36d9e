import CellLanguage
import Cells

/// The source of a notebook's program.
struct ProgramText {
    private typealias Variable = (name: String, programName: String)

    let text: String

    init(_ name: String, _ parts: [ProgramPart], _ cells: [ExportedCell]) {
        let byNumber = Dictionary(cells.map { ($0.number, $0) }) { first, _ in first }
        let declaring = parts.firstIndex { $0.declaresParameters }
        let overriding = parts.firstIndex { $0.overridesParameters }
        let declaringCell = declaring.flatMap { parts[$0].number }
        let parameters = declaringCell.flatMap { byNumber[$0]?.variables } ?? []
        // The command line has the last word: behind a cell that overrides parameters, where there is one.
        let setting = overriding ?? declaring
        let place = overriding == nil ? declaringCell.map { ", of: \($0)" } ?? "" : ""
        let list = parameters.isEmpty ? "" : ", parameters: \(parameters.map(\.name))\(place)"
        var lines = [
            "// \(name), made of the notebook's cells by 'nbrun export'.",
            "import Foundation",
            "import SwiftGAN",
            "",
            "\(NotebookPackage.program).begin(\(name.debugDescription)\(list))",
        ]
        for (index, part) in parts.enumerated() {
            switch part.kind {
            case .prose: lines += [""] + Self.comment(part.source)
            case .cell(let number):
                guard let cell = byNumber[number] else { continue }
                lines += Self.lines(of: cell)
                if index == setting { lines += parameters.map(Self.setting) }
            }
        }
        lines += ["", "\(NotebookPackage.program).end()", ""]
        text = lines.joined(separator: "\n")
    }

    private static func comment(_ prose: String) -> [String] {
        prose.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            line.isEmpty ? "//" : "// \(line)"
        }
    }

    private static func setting(_ variable: Variable) -> String {
        "\(NotebookPackage.program).parameter(\(variable.name.debugDescription), &\(variable.programName))"
    }

    private static func lines(of cell: ExportedCell) -> [String] {
        let program = NotebookPackage.program
        var lines = ["// MARK: [\(cell.number)]", "\(program).cell(\(cell.number))"]
        if let namespace = cell.namespace { lines.append("enum \(namespace) {}") }
        if cell.mayFail {
            lines.append(trimmed(cell.declarations))
            lines.append("\(program).attempt {")
            for statement in cell.statements { lines += [trimmed(statement), "try \(program).check()"] }
            lines.append("}")
        } else {
            lines.append(trimmed(cell.statements.joined()))
        }
        return [""] + lines.filter { !$0.isEmpty }
    }

    private static func trimmed(_ text: String) -> String {
        String(text.drop(while: \.isNewline).reversed().drop { $0.isWhitespace }.reversed())
    }

    /// What a program sees as the cells do: the session's day and its randomness, so that every run gives the same.
    static let session = """
        import Foundation
        import SwiftGAN

        // In a session the clock stands still at its date, and random numbers follow from its seed. These declarations take
        // the place of Swift's own in this program, so that it sees what the notebook's cells saw.

        typealias SystemRandomNumberGenerator = SessionRandomNumberGenerator

        extension Date {
            init() { self = NotebookProgram.now }
            static var now: Date { NotebookProgram.now }
        }

        private func drawing<Result>(_ body: (inout SessionRandomNumberGenerator) -> Result) -> Result {
            var generator = SessionRandomNumberGenerator()
            return body(&generator)
        }

        extension FixedWidthInteger {
            static func random(in range: Range<Self>) -> Self { drawing { random(in: range, using: &$0) } }
            static func random(in range: ClosedRange<Self>) -> Self { drawing { random(in: range, using: &$0) } }
        }

        extension BinaryFloatingPoint where RawSignificand: FixedWidthInteger {
            static func random(in range: Range<Self>) -> Self { drawing { random(in: range, using: &$0) } }
            static func random(in range: ClosedRange<Self>) -> Self { drawing { random(in: range, using: &$0) } }
        }

        extension Bool {
            static func random() -> Bool { drawing { random(using: &$0) } }
        }

        extension Sequence {
            func shuffled() -> [Element] { drawing { shuffled(using: &$0) } }
        }

        extension Collection {
            func randomElement() -> Element? { drawing { randomElement(using: &$0) } }
        }

        extension MutableCollection where Self: RandomAccessCollection {
            mutating func shuffle() {
                var generator = SessionRandomNumberGenerator()
                shuffle(using: &generator)
            }
        }

        """
}
