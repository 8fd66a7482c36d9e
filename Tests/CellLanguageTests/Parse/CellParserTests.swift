import CellLanguage
import Testing

@Suite("Parsing a cell")
struct CellParserTests {
    private func messages(_ text: String) -> [String] {
        CellParser.parse(SourceText(text, origin: .cell(1))).diagnostics.map { "\($0.span.line): \($0.message)" }
    }

    @Test("A sound cell has nothing to say, and its operators are folded")
    func sound() throws {
        let parsed = CellParser.parse(SourceText("import Foundation\nlet x = 1 + 2 * 3", origin: .cell(1)))
        #expect(parsed.diagnostics.isEmpty)
        #expect(parsed.isSound)
        #expect(parsed.tree.debugDescription.contains("InfixOperatorExprSyntax"))
        #expect(!parsed.tree.debugDescription.contains("SequenceExprSyntax"))
    }

    @Test("All syntax errors are found, where they are")
    func errors() {
        #expect(messages("print(1\nlet y = 2\n") == ["1: expected ')' to end function call"])
        #expect(messages("let = 3\nfunc 1f() {}").count == 2)
        #expect(messages("func f() -> Int\n") == ["1: expected '{' in body of function 'f'"])
        #expect(messages("protocol P { func f() }").isEmpty)
    }

    @Test("What is missing is shown where it belongs, with its fix")
    func missing() throws {
        let parsed = CellParser.parse(SourceText("print((1 + 2)\nprint(3)", origin: .cell(1)))
        let error = try #require(parsed.diagnostics.first)
        #expect(error.span.bytes == 13..<13)
        #expect(error.fixIts.first?.message == "insert ')'")
        #expect(error.fixIts.first?.edits.first?.replacement == ")")
    }

    @Test(
        "What is left out is refused by its name",
        arguments: [
            ("actor Counter { var n = 0 }", "'actor'"),
            ("func f() async {}", "'async'"),
            ("let x = await f()", "'await'"),
            ("let r = /ab+c/", "a regex literal"),
            ("#warning(\"x\")", "'#warning'"),
            ("@MainActor func f() {}", "'@MainActor'"),
            ("#if DEBUG\nprint(1)\n#endif", "'#if'"),
            ("let x = unsafe f()", "'unsafe'"),
            ("struct S: ~Copyable {}", "a suppressed conformance"),
            ("func f<each T>(_ x: repeat each T) {}", "a parameter pack"),
        ])
    func unsupported(text: String, name: String) {
        #expect(messages(text) == ["1: \(name) is not part of the cell language"])
    }

    @Test("Only Foundation and SwiftGAN can be imported")
    func imports() throws {
        #expect(messages("import SwiftGAN").isEmpty)
        let error = try #require(
            CellParser.parse(SourceText("import Fundation", origin: .cell(1))).diagnostics.first)
        #expect(error.message == "cells cannot import 'Fundation'")
        #expect(error.hint == "did you mean 'Foundation'?")
    }

    @Test("Operators that a cell declares hold in the cells after it")
    func operators() {
        let first = CellParser.parse(
            SourceText("infix operator **: MultiplicationPrecedence", origin: .cell(1)))
        let use = SourceText("let x = 1 + 2 ** 3", origin: .cell(2))
        #expect(CellParser.parse(use, operators: first.operators).diagnostics.isEmpty)
        #expect(CellParser.parse(use).diagnostics.map(\.message) == ["'**' is not an operator"])
        #expect(messages("let y = 1 < 2 < 3") == ["1: '<' and '<' side by side need parentheses"])
    }
}
