import CellLanguage
import Cells
import Testing

/// Completion where people type: in text that breaks off, in closures, in strings, in declarations.
@Suite("Completion in unfinished text")
struct UnfinishedTextTests {
    private static let shapes = """
        enum Suit: String { case clubs, diamonds, hearts, spades }
        struct Card { var suit: Suit; var rank: Int; func beats(_ other: Card, trump: Suit? = nil) -> Bool { true } }
        class Animal { func sound() -> String { "" }; var legs: Int { 4 }; final func id() -> Int { 0 } }
        protocol Scored { func score(of player: String) -> Int; var best: Int { get } }
        let deck = [Card(suit: .clubs, rank: 2)]
        """

    private func texts(_ marked: String) throws -> [String] {
        let session = TestSession()
        try session.run(Self.shapes)
        let parts = marked.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
        return session.session.complete(parts.joined(), at: parts[0].unicodeScalars.count).items.map(\.text)
    }

    @Test(
        "Members of what a closure is given",
        arguments: [
            "deck.map { $0.ra|", "deck.filter { card in card.ra|", "deck.sorted { $0.ra| < $1.rank }",
            "for card in deck where card.ra|", "let best = deck.max(by: { a, b in a.ra|",
            "print(\"\\(deck[0].ra|)\")", "print(\"rank \\(deck[0].ra|", "let s = \"\"\"\nrank \\(deck[0].ra|",
            "if let card = deck.first { card.ra|", "guard let card = deck.first, card.ra|", "return deck.first?.ra|",
            "let x = try deck[0].ra|", "switch deck[0].ra|", "let d = [1: deck[0].ra|", "deck[0].ra|\nlet = 3 }",
        ])
    func inferred(text: String) throws {
        #expect(try texts(text) == ["rank"])
    }

    @Test(
        "Cases of the type that context tells",
        arguments: [
            "let s: Suit = .sp|", "Card(suit: .sp|", "if deck[0].suit == .sp|", "switch deck[0].suit { case .sp|",
            "func f() -> Suit { .sp|", "func f() -> Suit { return .sp|", "deck[0].beats(deck[0], trump: .sp|",
            "let all: [Suit] = [.clubs, .sp|", "if case .sp| = deck[0].suit {}",
        ])
    func cases(text: String) throws {
        #expect(try texts(text) == ["spades"])
    }

    @Test("Labels of a call come first", arguments: ["deck[0].beats(deck[0], tr|", "deck[0].beats(deck[0], tr|)"])
    func labels(text: String) throws {
        #expect(try texts(text).first == "trump: ")
    }

    @Test("Keywords and names where a statement begins")
    func statements() throws {
        #expect(try texts("func f() {\n    whi|").contains("while"))
        #expect(
            try texts("let count = 1\nfunc f(counter: Int) {\n    let counted = 2\n    coun|").starts(with: [
                "counted", "counter",
            ]))
    }

    @Test("Whole declarations behind 'override' and in a type that conforms")
    func stubs() throws {
        #expect(try texts("class Dog: Animal {\n    override func s|") == ["sound() -> String {\n}"])
        #expect(try texts("class Dog: Animal {\n    override var |\n}") == ["legs: Int {\n}"])
        #expect(try texts("class Dog: Animal {\n    override func i|\n}") == [])
        #expect(try texts("struct Chess: Scored {\n    func s|\n}") == ["score(of player: String) -> Int {\n}"])
    }

    @Test("Nothing in the text of a string", arguments: ["\"a |", "\"\\(1) b |", "\"\"\"\n x |"])
    func strings(text: String) throws {
        #expect(try texts(text).isEmpty)
    }
}
