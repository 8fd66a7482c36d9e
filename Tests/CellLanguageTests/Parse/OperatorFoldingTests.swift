import CellLanguage
import Testing

@Suite("Folding operators")
struct OperatorFoldingTests {
    /// Each is folded as SwiftOperators folds it.
    @Test(
        "Rows get the shape that SwiftOperators gives them",
        arguments: [
            "a + b * c - d", "a = b + c", "a ? b : c ? d : e", "a = b ? c : d", "x as? Int ?? y", "a + b as Double",
            "a is B && c", "try a + b", "x = try a + b", "try? a.b ?? c", "a ?? b ?? c", "a && b || c && !d",
            "1...n + 1", "a < b && c < d", "f { $0 + $1 * 2 } + 1", "[a + b, c * d].map { $0 as Any }",
            "let f: (Int) -> Int = { x in x << 1 + 2 }", "if a + 1 > b, case .some(let x) = c + d { x * y + z }",
            "\"\\(a + b * c)\"", "a[i + 1] += b * c", "_ = (Int) -> Int", "print(a == b ? \"x\" : \"y\" + z)",
        ])
    func shapes(text: String) throws {
        let tree = CellParser.syntax(of: text)
        let wanted = CellOperators().table.foldAll(tree) { _ in }
        let folded = try #require(OperatorFolding.fold(tree, with: CellOperators().table))
        #expect(folded.debugDescription == wanted.debugDescription)
        #expect(folded.description == text)
    }

    @Test(
        "What cannot be folded is left to SwiftOperators",
        arguments: ["a == b == c", "a ... b ... c", "a <+> b", "a == b < c"])
    func contradictions(text: String) {
        let folded = OperatorFolding.fold(CellParser.syntax(of: text), with: CellOperators().table)
        #expect(folded == nil)
    }
}
