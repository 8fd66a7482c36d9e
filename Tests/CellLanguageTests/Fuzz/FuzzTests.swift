import CellLanguage
import Cells
import Foundation
import Testing

/// Whatever the text, a session neither crashes nor hangs, never reports a defect of its own, and goes on.
///
/// `SWIFTGAN_FUZZ=3000` sets the number of mutants, `SWIFTGAN_FUZZ_SEED` where they begin; `SWIFTGAN_FUZZ_TRACE` names a
/// file that holds the text of the run before it starts, for when it ends the process.
@Suite("Fuzz")
struct FuzzTests {
    private static let environment = ProcessInfo.processInfo.environment

    private static func number(_ name: String, or standard: Int) -> Int {
        environment[name].flatMap { Int($0) } ?? standard
    }

    /// - Parameter seconds: How long a cell may be checked and run.
    private func session(seconds: Double = 1) -> TestSession {
        var options = SessionOptions()
        options.stackValues = 200_000
        options.depthLimit = 2_000
        options.threadStackSize = 128 << 20
        options.timeLimit = seconds
        options.memoryLimit = 4 << 30
        return TestSession(options: options)
    }

    private func trace(_ text: String) {
        guard let path = Self.environment["SWIFTGAN_FUZZ_TRACE"] else { return }
        try? text.write(toFile: path, atomically: false, encoding: .utf8)
    }

    @Test("Programs with mistakes")
    func mutants() throws {
        let names = Corpus.names(in: "Programs")
        let programs = try names.map { try Corpus.text("Programs/\($0).swift") }
        let seed = Self.number("SWIFTGAN_FUZZ_SEED", or: 1)
        var session = session()
        for turn in 0..<Self.number("SWIFTGAN_FUZZ", or: 120) {
            if turn % 10 == 0 { session = self.session() }
            // A mutant is the same wherever a run begins.
            let number = UInt64(truncatingIfNeeded: seed &+ turn)
            var mutator = Mutator(seed: number, programs: programs)
            let text = mutator.mutate(programs[Int(number % UInt64(programs.count))])
            trace(text)
            let failure = session.failure(text)
            if failure?.name == "InternalError" {
                Issue.record("seed \(number): \(failure?.report.joined(separator: "\n") ?? "")\n\(text)")
            }
            trace("after:\n" + text)
            if turn % 10 == 9 { let printed = try session.output("print(1 + 1)"); #expect(printed == "2\n") }
        }
    }

    @Test("Text beyond all measure", arguments: ExtremeTexts.all)
    func extremes(text: ExtremeTexts.Text) throws {
        let session = session(seconds: 30)
        trace(text.make())
        let failure = session.failure(text.make())
        #expect((failure == nil) == text.isProgram, "\(failure?.report.prefix(5) ?? [])")
        #expect(failure?.name != "InternalError")
        let printed = try session.output("print(1 + 1)")
        #expect(printed == "2\n")
    }
}

/// Texts that are long or deep.
enum ExtremeTexts {
    struct Text: CustomTestStringConvertible, Sendable {
        let testDescription: String
        /// Whether it is a program that runs.
        let isProgram: Bool
        let make: @Sendable () -> String

        init(_ name: String, isProgram: Bool = false, _ make: @escaping @Sendable () -> String) {
            testDescription = name
            self.isProgram = isProgram
            self.make = make
        }
    }

    private static func repeated(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

    static let all: [Text] = [
        Text("bytes that are no text") { String(decoding: (0...255).map { UInt8($0) }, as: UTF8.self) },
        Text("a line of 10 MB") { "let x = \"" + repeated("a", 10 << 20) + "\"" },
        Text("100,000 brackets") { repeated("(", 100_000) + repeated(")", 100_000) },
        Text("an unfinished text") { "print(\"abc" },
        Text("an unfinished comment") { "print(1) /* /* */" },
        Text("10,000 operators") { "let x = " + repeated("1 + ", 10_000) + "1" },
        Text("20 operators in brackets", isProgram: true) {
            "let x = " + repeated("1 + (", 20) + "1" + repeated(")", 20)
        },
        Text("5,000 closures") { "let f = " + repeated("{ ", 5_000) + "1" + repeated(" }", 5_000) },
        Text("5,000 ifs") { repeated("if true { ", 5_000) + repeated(" }", 5_000) },
        Text("90 ifs", isProgram: true) { repeated("if true { ", 90) + repeated(" }", 90) },
        Text("an array literal of 100,000 elements", isProgram: true) {
            "let x = [" + (0..<100_000).map { "\($0)" }.joined(separator: ", ") + "]\nprint(x.count)"
        },
        Text("1,500 functions", isProgram: true) {
            (0..<1_500).map { "func f\($0)() -> Int { \($0) }" }.joined(separator: "\n")
        },
        Text("a text literal of 500 KB", isProgram: true) { "print(\"" + repeated("é", 250_000) + "\".count)" },
        Text("endless recursion") { "func f(_ n: Int) -> Int { f(n + 1) + 1 }\nprint(f(0))" },
        Text("endless recursion through map") { "func f(_ n: Int) -> Int { [n].map { f($0 + 1) }[0] }\nprint(f(0))" },
        Text("endless recursion through a description") {
            "struct S: CustomStringConvertible { var description: String { \"\\(self)\" } }\nprint(S())"
        },
        Text("endless recursion through sorting") {
            "func f(_ n: Int) -> Bool { [2, 1].sorted { a, b in f(n + 1) }.isEmpty }\nprint(f(0))"
        },
        Text("a loop without end") { "while true {}" },
        Text("a long sum of nested calls") {
            "func f(_ n: Int) -> Int { " + repeated("1 + (", 20) + "f(n + 1)" + repeated(")", 20) + " }\nprint(f(0))"
        },
    ]
}
