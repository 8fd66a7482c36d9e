import CellLanguage
import Cells
import Testing

/// How much work checking takes, in steps: the same on every machine.
@Suite("Effort of checking") struct EffortTests {
    /// Expressions that grow term by term.
    enum Chain: String, CaseIterable, CustomTestStringConvertible {
        case integers = "let sum: Int = TERMS"
        case withoutContext = "print(TERMS)"
        case texts = "let text = TEXTS"
        case fractions = "let x = 0.5\nlet sum = x + TERMS + x"
        case comparisons = "let a = 1, b = 2.5\nlet all = TESTS"
        case closures = "let list = [1, 2]CALLS"
        case elements = "let table: [Double] = [LIST]"

        var testDescription: String { "\(self)" }

        func program(_ count: Int) -> String {
            func joined(_ separator: String, _ term: (Int) -> String) -> String {
                (0..<count).map(term).joined(separator: separator)
            }
            return rawValue.replacing("TERMS", with: joined(" + ") { "\($0)" })
                .replacing("TEXTS", with: joined(" + ") { $0 % 3 == 0 ? "String(\($0))" : "\"\($0)\"" })
                .replacing("TESTS", with: joined(" && ") { "(a + \($0) < 9 || b * 2 > \($0))" })
                .replacing("CALLS", with: joined("") { ".map { $0 + \($0) }.filter { $0 > 1 }" })
                .replacing("LIST", with: joined(", ") { "\($0)" })
        }
    }

    @Test("Four times the terms take about four times the work", arguments: Chain.allCases)
    func chainsAreLinear(_ chain: Chain) {
        let (short, long) = (Self.check(chain.program(25)), Self.check(chain.program(100)))
        #expect(short.messages.isEmpty)
        #expect(long.messages.isEmpty)
        #expect(long.effort.total < 6 * short.effort.total)
        #expect(long.effort.total < 5_000)
    }

    @Test(
        "What its parts say outright is not inferred",
        arguments: [
            "let m = n * 2 + n % 3 - (n + 1)", "let m = p.x * 2 + 0.5 < p.y / p.x",
            "let m = n < 2 && p.x > 1 || n == 4",
            "let m = p.inner.depth", "let m = half(n) + list[n] * 2", "let m = text + \"x\" + p.name",
            "sum += list[0] * n",
            "let m = max(n, list[1]) < -n", "let m = counts[text] ?? 0", "let m = Inner(depth: n).depth",
        ])
    func plainExpressions(_ line: String) {
        let start = """
            struct Inner { var depth = 1 }
            struct P { var x = 1.5, y = 2.5, inner = Inner(), name = "p" }
            func half(_ n: Int) -> Int { n / 2 }
            let n = 3, text = "t", list: [Int] = [1, 2], counts: [String: Int] = [:]
            var sum = 0
            let p: P = .init()

            """
        let (without, with) = (Self.check(start), Self.check(start + line))
        #expect(with.messages.isEmpty)
        // A step for the line's expression and for each that is built in it.
        #expect(with.effort.total - without.effort.total <= 10)
    }

    @Test func aMistakeAtTheEndOfAChainIsNamed() {
        let found = Self.check("let sum = " + (0..<9).map { "\($0) + " }.joined() + "\"a\"")
        #expect(found.messages == ["operator '+' cannot be applied to operands of type 'Int' and 'String'"])
    }

    @Test func whatIsTooComplexIsSaidSo() {
        let found = Self.check("let sum = " + (0..<99).map { "\($0) + " }.joined() + "\"a\"\nlet next: Int = \"b\"")
        #expect(
            found.messages == [
                "this expression is too complex to be checked in reasonable time",
                "cannot convert value of type 'String' to specified type 'Int'",
            ])
    }

    @Test func longTablesAreNotComplex() {
        let row = "[" + (0..<100).map { "\($0)" }.joined(separator: ", ") + "]"
        let found = Self.check("let table = [" + Array(repeating: row, count: 100).joined(separator: ", ") + "]")
        #expect(found.messages.isEmpty)
    }

    @Test func checkingEndsWhenItIsAskedTo() {
        let statements = (0..<1_000).map { "let value\($0) = [\($0)].map { $0 + 1 }" }.joined(separator: "\n")
        let whole = Self.check(statements)
        let stopped = Self.check(statements, effort: Effort { true })
        #expect(!whole.effort.isStopped)
        #expect(stopped.effort.isStopped)
        #expect(stopped.effort.total < whole.effort.total / 4)
    }

    @Test func theTimeLimitHoldsForChecking() {
        var options = SessionOptions()
        options.timeLimit = 0.001
        let session = TestSession(options: options)
        let statements = (0..<2_000).map { "let value\($0) = [\($0)].map { $0 + 1 }" }.joined(separator: "\n")
        let failure = session.failure("print(\"begun\")\n\(statements)\nwhile true {}")
        #expect(failure?.name == "TimeLimit")
        // Nothing has run, and the cell's names are not there.
        #expect(failure?.location?.line == 1)
        #expect(session.session.environment.names.isEmpty)
    }

    private static func check(_ program: String, effort: Effort = Effort()) -> (messages: [String], effort: Effort) {
        let source = SourceText(program, origin: .cell(1))
        let sink = DiagnosticSink()
        let parsed = CellParser.parse(source)
        let checker = Checker(
            table: TypeTable(.standard), environment: Environment(), source: source, sink: sink, effort: effort)
        _ = checker.checkCell(parsed)
        return ((parsed.diagnostics + sink.diagnostics).map(\.message), effort)
    }
}
