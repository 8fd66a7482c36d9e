import CellLanguage
import Cells
import Testing

/// Limits end a cell with an error that names the line; the session goes on with what the finished statements left.
struct LimitTests {
    private func session(_ change: (inout SessionOptions) -> Void) -> TestSession {
        var options = SessionOptions()
        change(&options)
        return TestSession(options: options)
    }

    @Test(
        "What is too large is refused before it is made",
        arguments: [
            "let a = Array(repeating: 0, count: 1_000_000_000_000)",
            "let a = [Int](repeating: 0, count: Int.max)",
            "let a = Array(repeating: [1.5], count: 1_000_000_000_000)",
            "let s = String(repeating: \"abc\", count: 1_000_000_000_000)",
            "let s = String(repeating: \"abc\", count: Int.max)",
        ])
    func tooLarge(statement: String) throws {
        let session = session { _ in }
        let failure = session.failure("var kept = 1\nkept = 2\n\(statement)\nkept = 3")
        #expect(failure?.name == "MemoryLimit")
        #expect(failure?.location?.line == 3)
        let output = try session.output("print(kept)")
        #expect(output == "2\n")
    }

    @Test("A negative number of elements is a trap", arguments: ["[0]", "\"a\""])
    func negative(element: String) {
        let type = element == "[0]" ? "Array" : "String"
        let failure = session { _ in }.failure("let n = -1\nlet x = \(type)(repeating: \(element), count: n)")
        #expect(failure?.location?.line == 2)
    }

    @Test("Growth without end is stopped")
    func growth() throws {
        let session = session { $0.memoryLimit = 1 << 20 }
        let failure = session.failure("var a = [\"x\"]\nfunc grow() {\n    while true { a += a }\n}\ngrow()")
        #expect(failure?.name == "MemoryLimit")
        #expect(failure?.location?.line == 3)
        let output = try session.output("a = []\nprint(a.count)")
        #expect(output == "0\n")
    }

    @Test(
        "Whatever grows asks for its memory first: the machine's own refusal would end the process",
        arguments: [
            "while true { numbers.append(1) }",
            "while true { numbers += numbers }",
            "while true { numbers = numbers + numbers }",
            "while true { numbers.insert(contentsOf: numbers, at: 0) }",
            "while true { numbers.replaceSubrange(0..<0, with: numbers) }",
            "while true { flags.append(true) }",
            "while true { text += text }",
            "while true { text = text + text }",
            "while true { text.append(text) }",
            "while true { text = \"\\(text)\\(text)\" }",
            "while true { part += part }",
            "while true { print(text, text, separator: text, terminator: \"\", to: &text) }",
            "while true { bytes.append(bytes) }",
            "while true { counts[numbers.count] = 1; numbers.append(1) }",
            "while true { seen.insert(seen.count) }",
            "_ = Array(0..<1_000_000_000_000)",
            "_ = (0..<1_000_000_000_000).map { $0 }",
            "_ = (0..<1_000_000_000_000).filter { _ in true }",
            "_ = (0..<1_000_000_000_000).sorted()",
            "_ = Set(0..<1_000_000_000_000)",
            "_ = Array((0...).prefix(1_000_000_000_000))",
            "_ = many.joined()",
            "_ = many.joined(separator: text)",
            "_ = \"\\(many)\"",
            "_ = lists.joined(separator: [0])",
            "_ = lists.flatMap { $0 }",
            "_ = long.replacing(\"x\", with: long)",
            "_ = long.replacingOccurrences(of: \"x\", with: long)",
            "_ = String(format: String(repeating: \"%1$@\", count: 100_000), long)",
            "dump(1, indent: 1_000_000_000_000)",
        ])
    func growthOfAnyKind(statement: String) throws {
        // The test's process holds more already: every megabyte is refused.
        let session = session { $0.memoryLimit = 256 << 20 }
        try session.run(
            """
            import Foundation
            var numbers = [1], flags = [true], text = "abcdefgh", part = "abcdefgh".dropFirst(), bytes = Data([1, 2])
            var counts: [Int: Int] = [:], seen: Set<Int> = []
            let long = String(repeating: "x", count: 100_000), many = Array(repeating: long, count: 10_000)
            let lists = Array(repeating: Array(repeating: 1, count: 10_000), count: 10_000)
            """)
        let failure = session.failure("\nfunc grow() {\n    \(statement)\n}\ngrow()")
        #expect(failure?.name == "MemoryLimit")
        #expect(failure?.location?.line == 3)
        // What was to grow is as it was before that.
        let output = try session.output(
            "print(many.count, numbers.isEmpty, flags.isEmpty, text.isEmpty, part.isEmpty, bytes.isEmpty, counts[0] ?? 1, seen.contains(1))"
        )
        #expect(output.hasPrefix("10000 false false false false false 1 "))
        #expect(output.hasSuffix("\(statement.contains("seen"))\n"))
    }

    @Test("One value takes at most a quarter of the memory, so that copies of it fit")
    func largeValue() {
        let failure = session { $0.memoryLimit = 64 << 30 }.failure("let a = Array(repeating: 0, count: 1_500_000_000)")
        #expect(failure?.name == "MemoryLimit")
        #expect(failure?.message.hasPrefix("one value would take more than a quarter") == true)
    }

    @Test(
        "Formats ask for as many characters as can be made at once",
        arguments: ["\"%2000000000d\", 1", "\"%.99999999999f\", 1.5", "\"%*d\", 2_000_000_000, 1"])
    func widths(format: String) {
        let failure = session { _ in }.failure("import Foundation\n_ = String(format: \(format))")
        #expect(failure?.location?.line == 2)
        #expect(failure?.message.contains("the most is") == true)
    }

    @Test("A cell that runs too long is stopped", arguments: ["while true {}", "for i in 0... { _ = i }"])
    func time(loop: String) throws {
        // Long enough to check the cell on a busy machine.
        let session = session { $0.timeLimit = 2 }
        let failure = session.failure("var n = 0\nfunc spin() {\n    n += 1\n    \(loop)\n}\nspin()")
        #expect(failure?.name == "TimeLimit")
        #expect(failure?.location?.line == 4)
        #expect(failure?.report.contains { $0.contains("spin()") } == true)
        let output = try session.output("print(n)")
        #expect(output == "1\n")
    }

    @Test("Deep data ends, compares and prints without exhausting the stack")
    func deepData() throws {
        let session = session { $0.threadStackSize = 64 << 20 }
        let output = try session.output(
            """
            final class Node { var next: Node?; init(_ next: Node?) { self.next = next } }
            indirect enum List: Equatable { case end, node(Int, List) }
            func release() {
                var head: Node? = nil
                for _ in 0..<200_000 { head = Node(head) }
                var list = List.end
                for i in 0..<200_000 { list = .node(i, list) }
                var compose: (Int) -> Int = { $0 }
                for _ in 0..<100_000 { let last = compose; compose = { last($0) + 1 } }
            }
            release()
            print("released")
            """)
        #expect(output == "released\n")
        let failure = session.failure(
            "var a = List.end, b = List.end\nfor i in 0..<200_000 { a = .node(i, a); b = .node(i, b) }\nprint(a == b)")
        #expect(failure?.name == "RuntimeError")
        let after = try session.output("print(List.node(1, .end) == .node(1, .end))")
        #expect(after == "true\n")
    }
}
