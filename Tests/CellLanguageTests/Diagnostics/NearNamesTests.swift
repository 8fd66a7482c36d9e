import CellLanguage
import Testing

@Suite("Near names")
struct NearNamesTests {
    @Test(
        "A slip or two away, or another case",
        arguments: [
            ("lenght", "length"), ("cuont", "count"), ("Count", "count"), ("leakyReLU", "LeakyReLU"),
            ("stirde", "stride"), ("append_", "append"), ("contians", "contains"),
        ])
    func found(written: String, meant: String) {
        let names = ["append", "contains", "count", "length", "stride", "LeakyReLU", "first", "isEmpty"]
        #expect(NearNames.best(for: written, among: names) == meant)
    }

    @Test("Nothing near", arguments: [("x", "y"), ("abc", "xyz"), ("total", "mean"), ("a", "count")])
    func notFound(written: String, other: String) {
        #expect(NearNames.suggestions(for: written, among: [other]).isEmpty)
    }

    @Test("The nearest comes first, equals in alphabetical order, whatever order they come in")
    func order() {
        let names = ["values", "valve", "Value", "vague"]
        #expect(NearNames.suggestions(for: "value", among: names) == ["Value", "vague", "values"])
        #expect(NearNames.suggestions(for: "value", among: names.reversed()) == ["Value", "vague", "values"])
    }

    @Test("The question for a hint")
    func question() {
        #expect(NearNames.question(for: "strid", among: ["stride"]) == "did you mean 'stride'?")
        #expect(NearNames.question(for: "cat", among: ["bat", "car"]) == "did you mean 'bat' or 'car'?")
        #expect(NearNames.question(for: "cat", among: []) == nil)
    }
}
