import CellLanguage
import Testing

@Suite("Standard library")
struct StandardLibraryTests {
    @Test("Every declaration of the table can be read")
    func declarationsAreSound() {
        let table = TypeTable(.standard)
        for name in table.globalNames {
            _ = table.globals(named: name)
            guard let nominal = table.types[name] else { continue }
            for member in nominal.memberNames {
                for case .function(let function) in nominal.members(named: member) {
                    if case .body(let body) = function.implementation { body.prepareIfNeeded() }
                }
            }
        }
        #expect(table.sink.diagnostics.map(\.message) == [])
    }

    @Test(
        "Traps say what happened, and the session goes on",
        arguments: [
            ("let a = [1, 2, 3]\nprint(a[3])", "index 3 is out of range"),
            ("var a: [Int] = []\na.removeLast()", "removeLast() of an empty array"),
            ("let n = 0\nprint(1 / n)", "division by zero"),
            ("print(Int(Double.nan))", "nan cannot be converted to Int: it is not finite"),
            ("let x: UInt8 = 255\nprint(x + 1)", "arithmetic overflow: the result of '+' does not fit into UInt8"),
            ("print([1, 2, 3].prefix(-1))", "a number of elements cannot be negative: -1"),
            ("fatalError(\"over\")", "Fatal error: over"),
            ("let d = Dictionary(uniqueKeysWithValues: [(1, 2), (1, 3)])", "the key 1 comes twice"),
        ])
    func traps(text: String, message: String) throws {
        let session = TestSession()
        #expect(session.failure(text)?.message == message)
        #expect(try session.output("print(1)") == "1\n")
    }

    @Test("Dictionaries and sets keep the order in which entries were added")
    func order() throws {
        let session = TestSession()
        #expect(
            try session.output("var d = [\"z\": 1, \"a\": 2]\nd[\"m\"] = 3\nprint(d)")
                == "[\"z\": 1, \"a\": 2, \"m\": 3]\n")
        #expect(try session.output("print(Set([3, 1, 2, 3]))") == "[3, 1, 2]\n")
    }

    @Test("Clock and random numbers are the session's")
    func replay() throws {
        var options = SessionOptions()
        options.now = { .init(timeIntervalSince1970: 86_400) }
        options.randomWord = { 0x9E37_79B9_7F4A_7C15 }
        let text =
            "import Foundation\nprint(Date().timeIntervalSince1970, Int.random(in: 1...100), [1, 2, 3, 4].shuffled())"
        let first = try TestSession(options: options).output(text)
        #expect(first.hasPrefix("86400.0 "))
        #expect(try TestSession(options: options).output(text) == first)
    }
}
