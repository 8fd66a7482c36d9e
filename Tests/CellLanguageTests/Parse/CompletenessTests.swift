import CellLanguage
import Cells
import Testing

@Suite("Completeness")
struct CompletenessTests {
    @Test(
        "Whole cells",
        arguments: [
            "", "print(1)", "func f() {\n}\n", "let s = \"(\"", "// (", "struct A {\n    var x = 1\n}", "if a {\n}",
            "let s = \"\"\"\n  a\n  \"\"\"",
        ])
    func complete(text: String) {
        #expect(CellCompleteness.judge(text) == .complete)
    }

    @Test(
        "More to come, with the next line's indentation",
        arguments: [
            ("func f() {", "    "), ("for x in y {\n    if x {", "        "), ("print(", "    "),
            ("let x = [1,\n", "    "),
            ("let s = \"\"\"\nabc", ""), ("/* abc", ""), ("let x =", "    "), ("let x = 1 +", "    "), ("if x", "    "),
            ("    struct A {\n", "        "), ("func f() -> Int", "    "), ("f(\"a\\(b)\") {", "    "),
            ("xs.map {", "    "),
        ])
    func incomplete(text: String, indent: String) {
        #expect(CellCompleteness.judge(text) == .incomplete(indent: indent))
    }

    @Test(
        "Wrong whatever follows", arguments: ["let = 3\n", "print(\"abc", "let x = = {", "1 2 3 {", ")", "func 1f() {"])
    func invalid(text: String) {
        #expect(CellCompleteness.judge(text) == .invalid)
    }
}
