import CellLanguage
import Foundation
import Testing

/// Text that exhausts a recursive parser: each is refused in words, on a thread of the usual size.
@Suite("Hostile text")
struct HostileTextTests {
    private func repeated(_ part: String, _ count: Int = 100_000) -> String { String(repeating: part, count: count) }

    private func diagnose(_ text: String) -> [Diagnostic] {
        CellParser.parse(SourceText(text, origin: .cell(1))).diagnostics
    }

    @Test("Deep brackets", arguments: ["(", "[", "{", "([{", "\"\\(", "f(", "{ (a) in ", "[1: ", "<("])
    func deepBrackets(part: String) {
        #expect(diagnose(repeated(part)).map(\.message) == ["brackets nest more than 100 deep"])
    }

    /// Deep enough to keep the parser busy for days, and not so deep that brackets in general are counted.
    @Test(
        "Square brackets that may be types",
        arguments: ["[", "[(", "[A<", "[any ", "[(a: ", "[() -> ", "[@a ", "[/* of */\n"])
    func squareBrackets(part: String) {
        let message = "square brackets nest too deeply to be read in reasonable time"
        #expect(diagnose("let x = " + repeated(part, 40)).map(\.message) == [message])
    }

    @Test("Many nests of square brackets")
    func manyNests() {
        let nest = repeated("[", 8) + "1" + repeated("]", 8)
        let messages = diagnose("let x = [" + repeated(nest + ", ", 1_000) + "]").map(\.message)
        #expect(messages == ["square brackets nest too deeply to be read in reasonable time"])
    }

    @Test("Tables within tables are no matter")
    func tables() {
        let table = (0..<5).reduce("1") { inner, _ in "[\(inner), \(inner), \(inner)]" }
        #expect(diagnose("let x = [" + repeated(table + ", ", 100) + "]\nlet y = [[[[[[[[1]]]]]]]]").isEmpty)
    }

    @Test(
        "Deep without brackets",
        arguments: [
            ("let x = ", "1 + "), ("x", ".y"), ("x", "!"), ("x = a", "?.b"), ("let x: Int", "?"),
            ("let x: ", "Int -> "),
            ("let x = ", "a ? b : "), ("if a {} ", "else if a {} "), ("", "try "), ("let x = ", "- "),
            ("x is Int", " is Int"),
            ("let x: ", "some "), ("let x: ", "inout "), ("x = ", "a = "), ("", "@a "), ("", "indirect "), ("", "a: "),
            ("", "#if a\n"), ("let x: ", "A<"), ("let x: A", ".B"), ("let a = f", "{}"),
            ("case ", ".a "), ("", "guard "), ("x", " as? Int"), ("", "defer "), ("", "\\"), ("", "\\."), ("", "#"),

            ("let x: ", "any "), ("", "await "), ("", "if "), ("", "repeat "), ("func f<", "A: B, "),
            ("let x: ", "@a "),
            ("x: ", "{}"), ("let x = ", "if a { 1 } else "), ("switch ", "switch "), ("var x: ", "~"), ("", "unsafe "),
        ])
    func deepWithoutBrackets(start: String, part: String) {
        for text in [start + repeated(part, 5_000), start + repeated(part, 5_000) + "1"] {
            #expect(diagnose(text).contains { $0.severity == .error })
        }
    }

    @Test("Long but flat text is no matter")
    func flat() {
        #expect(diagnose("let x = [" + repeated("1, ", 20_000) + "]").isEmpty)
        #expect(diagnose(repeated("print(1)\n", 10_000)).isEmpty)
        #expect(diagnose("// " + repeated("([{")).isEmpty)
        #expect(diagnose("let s = \"" + repeated("([{") + "\"").isEmpty)
        #expect(diagnose("let s = #\"\\(((\"# + \"\"\"\n(((\" ((\n\"\"\"").isEmpty)
    }

    @Test("A line of 10 MB is too long")
    func megabytes() {
        let messages = diagnose("let x = " + repeated("1 + 1 + ", 1_250_000)).map(\.message)
        #expect(messages == ["a cell may be up to 1024 KB of text, this one has 9765 KB"])
    }

    @Test(
        "Unfinished and meaningless text ends in errors",
        arguments: [
            "\"abc", "\"\"\"\nabc", "/* abc", "\"\\(", "\"\\(\"\\(", "'abc'", "\u{0}", "#\"abc\"",
            "0x", "1e",
            "`", "\\", "\u{FEFF}let x = ", "\u{FFFD}\u{FFFE}", "let x = \"\\u{110000}\"", "}}}}",
            ")](",
            "#\"abc\\#(\"", "if i \u{7}= 1 {}", "let x = i \u{FFFD}= 1",
        ])
    func unfinished(text: String) {
        let errors = diagnose(text)
        #expect(!errors.isEmpty)
        for error in errors { #expect(!DiagnosticRenderer.lines(of: error).isEmpty) }
    }
}
