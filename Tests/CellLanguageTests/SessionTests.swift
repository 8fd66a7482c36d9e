import CellLanguage
import Cells
import Foundation
import Testing

@Suite struct SessionTests {
    @Test func nothingRunsWhenTheCellDoesNotCheck() {
        let session = TestSession()
        let failure = session.failure("print(1)\nlet a = missing\nlet b: Int = \"text\"")
        #expect(failure?.name == "CompileError")
        #expect(failure?.report.filter { $0.contains("error:") }.count == 2)
        #expect(failure?.location?.line == 2)
    }

    @Test func namesPersistAndOlderFunctionsKeepTheirs() throws {
        let session = TestSession()
        try session.run("let base = 10\nfunc scaled(_ x: Int) -> Int { x * base }")
        try session.run("let base = 100\nstruct Base { var value = base }")
        #expect(try session.output("print(scaled(2), base, Base().value)") == "20 100 100\n")
    }

    @Test func finishedStatementsStayAfterAnError() throws {
        let session = TestSession()
        try session.run("var values = [1]")
        let failure = session.failure("values.append(2)\nprint(values[7])\nvalues.append(3)")
        #expect(failure?.location == .init(cell: 2, line: 2, column: 7))
        #expect(try session.output("print(values)") == "[1, 2]\n")
    }

    @Test(arguments: [
        ("let zero = 0\nprint(1 / zero)", "division by zero"),
        ("let big = Int.max\nprint(big + 1)", "arithmetic overflow"),
        ("let none: Int? = nil\nprint(none!)", "unexpectedly found nil"),
        ("let value: Any = 1\nprint(value as! String)", "could not cast"),
        ("func f(_ n: Int) -> Int { f(n + 1) }\nprint(f(0))", "too many nested calls"),
    ])
    func trapsEndTheCellOnly(source: String, message: String) throws {
        let session = TestSession()
        let failure = session.failure(source)
        #expect(failure?.message.contains(message) == true, "\(String(describing: failure))")
        #expect(try session.output("print(2)") == "2\n")
    }

    @Test func callStacksNameTheFunctions() {
        let failure = TestSession().failure(
            """
            func inner(_ values: [Int]) -> Int { values[3] }
            func outer() -> Int { inner([1]) + 1 }
            print(outer())
            """)
        #expect(failure?.location?.line == 1)
        #expect(failure?.report.contains { $0.contains("inner(_:), called from cell [1], line 2") } == true)
    }

    @Test func anInterruptStopsALoop() throws {
        let session = TestSession()
        _ = try session.output("var n = 1")
        let stopper = Thread { [session = session.session] in
            Thread.sleep(forTimeInterval: 0.1)
            session.interrupt()
        }
        stopper.start()
        // It may be stopped while it is being checked, too.
        let failure = session.failure("while true { n += 1 }")
        #expect(failure?.name == "Interrupted")
        #expect(try session.output("print(n > 0)") == "true\n")
    }

    @Test func theLastExpressionIsShown() throws {
        #expect(try TestSession().run("let x = [1, 2]\nx.map { $0 * 2 }").result == "[2, 4]")
        #expect(try TestSession().run("print(1)").result == nil)
    }
}
