import CellLanguage
import Cells
import Foundation

/// Times the cell language without the library: checking, completion, running.
@main
enum LanguageBench {
    static let usage = """
        usage: language-bench check FILE [N]   time to check the program, N times (30), its names known already
               language-bench complete         time to complete in a session with 500 names
               language-bench cells            time and memory of 10,000 cells, tenth by tenth
               language-bench interrupt [TEXT] time to stop work on millions of elements, the longest first
               language-bench run FILE         run the program, for profilers
        """

    static func main() throws {
        let arguments = Array(CommandLine.arguments.dropFirst())
        let path = arguments.dropFirst().first
        let count = arguments.dropFirst(2).first.flatMap { Int($0) } ?? 30
        switch (arguments.first, path) {
        case ("check", let path?): try check(try text(path), count: count)
        case ("complete", nil): try complete()
        case ("cells", nil): try cells()
        case ("interrupt", let text): try Interruption.measure(text)
        case ("run", let path?): try run(try text(path))
        default: print(usage)
        }
    }

    private static func text(_ path: String) throws -> String { try String(contentsOfFile: path, encoding: .utf8) }

    /// Checks the program again and again in one session; a last line with a mistake keeps it from running. Then the
    /// stages one by one.
    private static func check(_ program: String, count: Int) throws {
        let session = CellLanguageSession(.standard)
        let lines = program.split(separator: "\n", omittingEmptySubsequences: false).count
        let whole = Measurement.times(count) {
            let cell = Cell(id: "check", number: 1, source: program + "\nlet stop: Int = true\n")
            do throws(CellError) {
                try session.execute(cell, host: SilentHost())
            } catch {
                guard error.message.contains("'Bool'") else { return print(error.report.joined(separator: "\n")) }
            }
        }
        print("\(lines) lines: \(whole.text)")
        DeepThread.run { checkStages(program, count: count) }
    }

    /// Parses and checks the program again and again, on a thread that needs no other for deep texts: the processor's
    /// clock counts one thread exactly, and the work of one that has just ended late.
    private static func checkStages(_ program: String, count: Int) {
        let table = TypeTable(.standard)
        var (parsing, checking) = (Measurement(), Measurement())
        var steps = 0
        for _ in 0..<count {
            let source = SourceText(program, origin: .cell(1))
            let parsed = parsing.measure { CellParser.parse(source) }
            // A session without names each time: what the library's types have read of themselves stays.
            let checker = Checker(table: table, environment: Environment(), source: source, sink: DiagnosticSink())
            _ = checking.measure { checker.checkCell(parsed) }
            steps = checker.effort.total
        }
        print("  parsing \(parsing.text)")
        print("  checking \(checking.text), \(steps) steps")
    }

    private static func complete() throws {
        let session = CellLanguageSession(.standard)
        for start in stride(from: 0, to: 500, by: 50) {
            let declarations = (start..<start + 50).map { number in
                number % 2 == 0 ? "let value\(number) = [\(number)]" : "func work\(number)(on text: String) {}"
            }
            try session.execute(
                Cell(id: "declare", number: 1, source: declarations.joined(separator: "\n")), host: SilentHost())
        }
        for text in ["val", "value42.", "value42.map { $0.", "work13(", "let a = \"x\"\nif a.count > value4"] {
            let times = Measurement.times(30) { _ = session.complete(text, at: text.unicodeScalars.count) }
            print("\(text.debugDescription): \(times.text)")
        }
    }

    /// Small cells of many kinds, each of which takes the names of those before it.
    private static func cells() throws {
        let session = CellLanguageSession(.standard)
        var number = 0
        for tenth in 1...10 {
            let times = Measurement.times(1000) {
                number += 1
                let cell = Cell(id: "cell", number: number, source: Self.cell(number))
                try? session.execute(cell, host: SilentHost())
            }
            print(
                "\(tenth * 1000) cells: \(String(format: "%.3f", times.median)) ms a cell, \(Measurement.residentMegabytes()) MB"
            )
        }
    }

    private static func cell(_ number: Int) -> String {
        switch number % 8 {
        case 0: "func twice(_ n: Int) -> Int { n * 2 }\nlet list = (1...10).map { twice($0) }\nlist.count"
        case 1: "struct Point: Hashable { var x = \(number), y = 0 }\nlet points = [Point(), Point(x: 1)]"
        case 2: "Set(points).count + points.map { $0.x }.reduce(0, +)"
        case 3: "final class Account { var total = \(number); func add(_ n: Int) { total += n } }\nAccount().add(1)"
        case 4: "enum Kind: Int { case one = \(number), two }\n[Kind.two, .one].map { $0.rawValue }"
        case 5: "let missing = nowhere + \(number)"
        case 6:
            "protocol Shape { func area() -> Int }\nstruct Box: Shape { func area() -> Int { 3 } }\nlet shapes: [any Shape] = [Box()]\nshapes.map { $0.area() }"
        default: "print([1, 2][\(number)])"
        }
    }

    private static func run(_ program: String) throws {
        let session = CellLanguageSession(.standard)
        do throws(CellError) {
            try session.execute(Cell(id: "run", number: 1, source: program), host: PrintingHost())
        } catch {
            print(error.report.joined(separator: "\n"))
        }
    }
}

/// Takes outputs and forgets them.
final class SilentHost: CellHost {
    func emit(_ output: Output) {}
    func readLine(prompt: String, isPassword: Bool) throws(CellError) -> String? { nil }
}

/// Prints what the program prints.
final class PrintingHost: CellHost {
    func emit(_ output: Output) {
        if case .stream(_, let text) = output { print(text, terminator: "") }
    }
    func readLine(prompt: String, isPassword: Bool) throws(CellError) -> String? { Swift.readLine() }
}
