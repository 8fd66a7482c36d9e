import CellLanguage
import Testing

@Suite("Reports")
struct RendererTests {
    private func span(_ text: String, of part: String) throws -> SourceSpan {
        let source = SourceText(text, origin: .cell(4))
        let range = try #require(text.range(of: part))
        let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
        return SourceSpan(source, start..<(start + part.utf8.count))
    }

    @Test("name the place, underline the exact range, hint behind the carets, notes below")
    func formOfAReport() throws {
        let text = "Sequential {\n    Conv2D(64)\n    Dense(1)\n}"
        let diagnostic = Diagnostic.error(
            "Dense expects features [N, F], but Conv2D 'decision.0' gives [N, 7, 7, 128]",
            at: try span(text, of: "Dense(1)"), hint: "add Flatten() before it",
            notes: [.init("shapes so far: [N, 28, 28, 1] → Conv2D(64) [N, 14, 14, 64]")])
        #expect(
            DiagnosticRenderer.lines(of: diagnostic) == [
                "cell [4], line 3: error: Dense expects features [N, F], but Conv2D 'decision.0' gives [N, 7, 7, 128]",
                "   3 |     Dense(1)",
                "     |     ^~~~~~~~ add Flatten() before it",
                "     note: shapes so far: [N, 28, 28, 1] → Conv2D(64) [N, 14, 14, 64]",
            ])
    }

    @Test("A note with a place shows its own line, also of another cell")
    func noteWithPlace() throws {
        let declaration = SourceText("let total = 1", origin: .cell(2))
        let diagnostic = Diagnostic.error(
            "'total' is a constant", at: try span("total = 2", of: "total"),
            notes: [.init("declared here", at: SourceSpan(declaration, 4..<9))],
            fixIts: [.replace(SourceSpan(declaration, 0..<3), with: "var")])
        #expect(
            DiagnosticRenderer.lines(of: diagnostic) == [
                "cell [4], line 1: error: 'total' is a constant",
                "   1 | total = 2",
                "     | ^~~~~ replace 'let' with 'var'",
                "     note: declared here (cell [2], line 1)",
                "   1 | let total = 1",
                "     |     ^~~~~",
            ])
    }

    @Test(
        "Carets stand under their characters",
        arguments: [
            ("\tx + y", "y", "        ^"),
            ("let 数値 = nope", "nope", "           ^~~~"),
            ("\"😀\" + nope", "nope", "       ^~~~"),
            ("\"e\u{301}\" + nope", "nope", "      ^~~~"),
            ("a + (b +\n c)", "(b +\n c)", "    ^~~~"),
        ])
    func carets(text: String, part: String, marks: String) throws {
        let lines = DiagnosticRenderer.lines(of: .error("no", at: try span(text, of: part)))
        #expect(lines.last == "     | " + marks)
    }

    @Test("A place at the very end gets a caret of its own")
    func caretAtTheEnd() {
        let source = SourceText("print(1", origin: .cell(1))
        let lines = DiagnosticRenderer.lines(of: .error("expected ')'", at: SourceSpan(source, 7..<7)))
        #expect(lines.suffix(2) == ["   1 | print(1", "     |        ^"])
    }

    @Test("Of a long line only the neighbourhood is shown", arguments: [0, 300, 60_000, 119_000])
    func longLine(place: Int) throws {
        let filler = String(repeating: "ab ", count: 40_000)
        let text = filler.prefix(place) + "nope" + filler.dropFirst(place)
        let lines = DiagnosticRenderer.lines(of: .error("no", at: try span(String(text), of: "nope")))
        #expect(lines.allSatisfy { $0.count < 130 })
        let offset = try #require(lines[2].firstIndex(of: "^")).utf16Offset(in: lines[2])
        #expect(Array(lines[1])[offset...].prefix(4) == ["n", "o", "p", "e"])
    }

    @Test("Control characters are shown, not obeyed")
    func controlCharacters() throws {
        let lines = DiagnosticRenderer.lines(of: .error("no", at: try span("a\u{1B}[31m nope", of: "nope")))
        #expect(lines[1] == "   1 | a␛[31m nope")
    }

    @Test("Errors are reported together, in the order of the text, none twice")
    func sink() throws {
        let source = SourceText("a\nb\nc", origin: .cell(7))
        let sink = DiagnosticSink()
        #expect(sink.cellError == nil)
        sink.error("third", at: SourceSpan(source, 4..<5))
        sink.report(.warning("first", at: SourceSpan(source, 0..<1)))
        sink.error("second", at: SourceSpan(source, 2..<3))
        sink.error("second", at: SourceSpan(source, 2..<3))
        let mark = sink.count
        sink.error("a trial", at: SourceSpan(source, 0..<1))
        sink.discard(after: mark)
        #expect(sink.diagnostics.map(\.message) == ["first", "second", "third"])
        let error = try #require(sink.cellError)
        #expect(error.name == "CompileError")
        #expect(error.message == "second")
        #expect(error.location == .init(cell: 7, line: 2, column: 1))
        #expect(error.report.count == 9)
    }

    @Test("A run-time failure shows the calls that led there, recursion folded")
    func callStack() throws {
        let text = "func f() { g() }\nf()"
        let inner = try span(text, of: "g()")
        let outer = try span(text, of: "f()")
        let calls = [RuntimeFailure.Call](repeating: .init(function: "g()", site: inner), count: 3)
        let failure = RuntimeFailure(
            "index 10 is out of range", at: inner, hint: "the array has 3 elements",
            calls: calls + [.init(function: "f()", site: outer)])
        #expect(
            failure.cellError.report == [
                "cell [4], line 1: error: index 10 is out of range",
                "   1 | func f() { g() }",
                "     |            ^~~ the array has 3 elements",
                "     in g(), called from cell [4], line 1 (3 times)",
                "     in f(), called from cell [4], line 1",
            ])
        #expect(failure.cellError.location == .init(cell: 4, line: 1, column: 12))
    }

    @Test("Lines end at \\n, \\r\\n and \\r; columns count characters")
    func positions() {
        let source = SourceText("a\r\nbé😀c\rd\n", origin: .cell(1))
        #expect(source.lineCount == 4)
        #expect(source.line(at: 0) == 1)
        #expect(source.line(at: 3) == 2)
        #expect(source.column(at: 10) == 4)
        #expect(source.substring(source.bytes(ofLine: 2)) == "bé😀c")
        #expect(source.substring(source.bytes(ofLine: 3)) == "d")
        #expect(source.bytes(ofLine: 9).isEmpty)
        #expect(source.substring(5..<6) == "é")
    }
}
