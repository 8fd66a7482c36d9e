import CellLanguage
import Testing

@Suite("Cells as one program")
struct ProgramExporterTests {
    private func cells(_ sources: [String], mayFail: Set<Int> = []) throws -> [ExportedCell] {
        let vocabulary = ProgramVocabulary(result: "show", reserved: ["show"])
        let cells = sources.enumerated().map { index, source in
            ExportCell(number: index + 1, source: source, mayFail: mayFail.contains(index + 1))
        }
        return try ProgramExporter(.standard, vocabulary).export(cells)
    }

    /// The cells' texts in the program.
    private func texts(_ sources: String...) throws -> [String] {
        try cells(sources).map { $0.statements.joined() }
    }

    @Test func lastExpressionsAreShown() throws {
        let found = try texts("let a = 1\na + 1 // sum", "print(a)", "a > 0 ? \"yes\" : \"no\"", "try? Int(\"1\")")
        #expect(
            found == [
                "let a = 1\nshow(a + 1) // sum", "print(a)", "show(a > 0 ? \"yes\" : \"no\")", "show(try? Int(\"1\"))",
            ])
    }

    @Test func laterVariablesGetAnotherNameAndOlderCodeKeepsTheirs() throws {
        let found = try texts(
            "var total = 1\nfunc bump() { total += 1 }", "var total = \"a\"\nfunc shout() { total += \"!\" }",
            "bump()\nprint(\"\\(total) and \\(total.count)\")\nlet (total, rest) = (1, 2)", "print(total, rest)")
        #expect(
            found == [
                "var total = 1\nfunc bump() { total += 1 }",
                "var total_2 = \"a\"\nfunc shout() { total_2 += \"!\" }",
                "bump()\nprint(\"\\(total_2) and \\(total_2.count)\")\nlet (total_3, rest) = (1, 2)",
                "print(total_3, rest)",
            ])
    }

    @Test func localNamesAndMembersStay() throws {
        let found = try texts(
            "let count = 1", "let count = 2\nstruct Box { var count = 3; func next() -> Int { count + 1 } }",
            "func f(count: Int) -> Int { count }\nfor count in 0..<count { print(count, f(count: count)) }")
        #expect(found[1] == "let count_2 = 2\nstruct Box { var count = 3; func next() -> Int { count + 1 } }")
        #expect(
            found[2]
                == "func f(count: Int) -> Int { count }\nfor count in 0..<count_2 { print(count, f(count: count)) }")
    }

    @Test func shorthandsSayWhatTheyRead() throws {
        let found = try texts(
            "var value: Int? = 1", "var value: Int? = 2\nif let value { print(value) }\nlet f = { [value] in value }")
        #expect(
            found[1]
                == "var value_2: Int? = 2\nif let value = value_2 { print(value) }\nlet f = { [value = value_2] in value }"
        )
    }

    @Test func functionsAreToldApartByTheirTypes() throws {
        let found = try texts(
            "func half(_ x: Int) -> Int { x / 2 }\nfunc half(_ x: Double) -> Double { x / 2 }",
            "func half(_ x: Int) -> Int { -x / 2 }\nprint(half(4), half(5.0))\nlet f: (Int) -> Int = half")
        #expect(
            found[1]
                == "func half_2(_ x: Int) -> Int { -x / 2 }\nprint(half_2(4), half(5.0))\nlet f: (Int) -> Int = half_2")
    }

    @Test func aLaterDeclarationDoesNotHideWhatEarlierCellsUsed() throws {
        let found = try texts(
            "print(max(1, 2))", "func max(_ a: Int, _ b: Int) -> Int { a }\nprint(max(1, 2))", "let min = 1\nprint(min)"
        )
        #expect(
            found == [
                "print(max(1, 2))", "func max_2(_ a: Int, _ b: Int) -> Int { a }\nprint(max_2(1, 2))",
                "let min = 1\nprint(min)",
            ])
    }

    @Test func typesKeepTheirNamesInsideTheCellsEnum() throws {
        let found = try cells([
            "struct Point { var x = 1 }\nlet p = Point()",
            """
            struct Point: Equatable { var y = 2
                static let zero = Point(y: 0)
            }
            extension Point { func same() -> Point { Point(y: y) } }
            let q: [Point] = [.zero, Point().same()]
            """,
            "print(p.x, q[0] == Point.zero)",
        ])
        #expect(found.map(\.namespace) == [nil, "Cell2", nil])
        #expect(
            found[1].statements.joined() == """
                extension Cell2 {
                struct Point: Equatable { var y = 2
                    static let zero = Cell2.Point(y: 0)
                }
                }
                extension Cell2.Point { func same() -> Cell2.Point { Cell2.Point(y: y) } }
                let q: [Cell2.Point] = [.zero, Cell2.Point().same()]
                """)
        #expect(found[2].statements.joined() == "print(p.x, q[0] == Cell2.Point.zero)")
    }

    @Test func typealiasesAndProtocolsAreTypesToo() throws {
        let found = try cells([
            "typealias Pair = (Int, Int)\nprotocol Named {}",
            "typealias Pair = (String, String)\nlet a: Pair = (\"\", \"\")",
            "protocol Named { var name: String { get } }\nstruct Cat: Named { let name = \"Tom\" }\nlet b: Pair = a",
        ])
        #expect(found.map(\.namespace) == [nil, "Cell2", "Cell3"])
        #expect(
            found[2].statements.joined().hasSuffix(
                "struct Cat: Cell3.Named { let name = \"Tom\" }\nlet b: Cell2.Pair = a"))
    }

    @Test func newNamesAreFree() throws {
        let found = try texts(
            "let a = 1, a_2 = 2\nstruct Cell2 {}\nstruct B {}", "let a = 3\nstruct B {}", "let show = a")
        #expect(found[1] == "let a_3 = 3\nextension Cell2_2 {\nstruct B {}\n}")
        #expect(found[2] == "let show_2 = a_3")
    }

    @Test func cellsThatMayFailAreTakenApart() throws {
        let found = try cells(
            [
                "enum Oops: Error { case bad }\nlet limit = 3\nfunc f() throws { throw Oops.bad }\nfunc g() -> Int { limit }\ntry f()\nlimit"
            ],
            mayFail: [1])
        #expect(found[0].declarations == "enum Oops: Error { case bad }\nfunc f() throws { throw Oops.bad }")
        #expect(
            found[0].statements == ["\nlet limit = 3", "\nfunc g() -> Int { limit }", "\ntry f()", "\nshow(limit)"])
    }

    @Test(arguments: [
        (["let a = 1\na.missing"], "cell [1], line 2: error: value of type 'Int' has no member 'missing'"),
        (
            ["struct P {}\nextension P { func f() {} }", "print(1)\nextension P {\n    func f() {}\n}"],
            "cell [2], line 3: error: cell [1] declares 'P.f' too"
        ),
        (
            ["struct P {}\nfunc + (a: P, b: P) -> P { a }", "func + (a: P, b: P) -> P { b }"],
            "cell [2], line 1: error: cell [1] declares '+' too"
        ),
    ])
    func whatMakesNoProgramIsRefused(sources: [String], message: String) {
        #expect { try cells(sources) } throws: { error in "\(error)".hasPrefix(message) }
    }

    @Test func nothingMayNeedWhatACellThatFailsDeclares() {
        let sources = ["let a = [1]\nprint(a[3])", "print(1)", "print(a)"]
        let message = "cell [1] is tagged raises-exception and declares 'a', which cell [3] uses"
        #expect { try cells(sources, mayFail: [1]) } throws: { error in "\(error)".hasPrefix(message) }
    }
}
