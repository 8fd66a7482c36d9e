import CellLanguage
import Cells
import Testing

@Suite("Completion and inspection")
struct AssistTests {
    /// A session with names; `|` stands for the cursor.
    private func complete(_ marked: String, after cells: String...) throws -> Completions {
        let session = TestSession()
        for cell in cells { try session.run(cell) }
        let parts = marked.split(separator: "|", omittingEmptySubsequences: false)
        let offset = parts[0].unicodeScalars.count
        return session.session.complete(parts.joined(), at: offset)
    }

    private func texts(_ completions: Completions) -> [String] { completions.items.map(\.text) }

    @Test("Members behind a dot are those of the value's type")
    func members() throws {
        let declaration = "struct Point { var x = 1; var yellow = 2; func length() -> Int { x } }\nlet p = Point()"
        #expect(texts(try complete("p.|", after: declaration)) == ["length", "x", "yellow"])
        #expect(texts(try complete("p.y|", after: declaration)) == ["yellow"])
        let members = texts(try complete("[1, 2].ma|"))
        #expect(members.contains("map") && members.contains("max"))
        #expect(!members.contains("count"))
    }

    @Test("Members behind a dot in text that is not finished")
    func unfinished() throws {
        let text = "func f(_ names: [String]) {\n    for name in names {\n        if name.upper|"
        #expect(Set(texts(try complete(text))) == ["uppercased"])
        let names = Set(texts(try complete("let s = \"ab\"\nprint(s.lowerc|\nlet y = ")))
        #expect(names == ["lowercased"])
    }

    @Test("Cases behind a leading dot")
    func cases() throws {
        let names = texts(try complete("let s: Suit = .he|", after: "enum Suit { case clubs, hearts }"))
        #expect(names == ["hearts"])
    }

    @Test("Labels of the call, then local names, then the session's and the library's")
    func names() throws {
        let declaration = "func scaled(by factor: Int, fast: Bool = true) -> Int { factor }\nlet fantasy = 1"
        let names = texts(try complete("func g(fan: Int) { scaled(fa|", after: declaration))
        #expect(names.starts(with: ["fast: ", "fan", "fantasy"]))
        #expect(names.contains("false"))
    }

    @Test("The range that is replaced counts Unicode scalars")
    func range() throws {
        #expect(try complete("let 😀 = \"é\"; pri|nt").range == 13..<16)
    }

    @Test(
        "Nothing inside strings, comments and numbers",
        arguments: ["\"pri|", "// pri|", "/* pri|", "12|", "\"\"\"\npri|"])
    func nothing(text: String) throws {
        #expect(try complete(text).items.isEmpty)
    }

    @Test("Completing declares nothing")
    func noTraces() throws {
        let session = TestSession()
        _ = session.session.complete("let fresh = 1\nfre", at: 17)
        #expect(session.failure("print(fresh)") != nil)
    }

    @Test("Inspection shows signature and documentation")
    func inspection() throws {
        let session = TestSession()
        try session.run("/// Twice the number.\nfunc doubled(_ n: Int) -> Int { n * 2 }\nlet total = 2.5")
        #expect(text(session.session.inspect("doubled(3)", at: 3))?.contains("Twice the number.") == true)
        #expect(text(session.session.inspect("total", at: 5)) == "total: Double\n= 2.5")
        #expect(text(session.session.inspect("[1].map { $0 }", at: 5))?.contains("rethrows") == true)
        #expect(session.session.inspect("nowhere", at: 2) == nil)
    }

    private func text(_ data: DisplayData?) -> String? {
        if case .text(let text)? = data?.representations[.plainText] { return text }
        return nil
    }
}
