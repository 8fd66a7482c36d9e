import CellLanguage
import Cells
import Testing

/// How long questions take in a session of 500 names: printed, not judged, as machines differ.
@Suite("Speed of questions")
struct QuestionSpeedTests {
    @Test("measured on 500 names")
    func measured() throws {
        let session = TestSession()
        for cell in 0..<50 {
            let lines = (0..<5).map { index in
                "let value\(cell)_\(index) = [\(cell), \(index)]\nfunc work\(cell)_\(index)(on list: [Int]) -> Int { list.count }"
            }
            try session.run(lines.joined(separator: "\n"))
        }
        let questions = [
            "value7_3.fi", "work7_3(o", "valu", "func f() {\n    for x in value1_1 {\n        x.des",
            "let y: Double = .in", "[1, 2].map { $0.ad",
        ]
        var first: Duration?
        for question in questions {
            let clock = ContinuousClock()
            let offset = question.unicodeScalars.count
            let cold = clock.measure { #expect(!session.session.complete(question, at: offset).items.isEmpty) }
            let warm = clock.measure { _ = session.session.complete(question, at: offset) }
            let inspection = clock.measure { _ = session.session.inspect(question, at: offset) }
            if first == nil { first = cold }
            print("completion \(cold), again \(warm), inspection \(inspection): \(question.debugDescription)")
        }
        #expect(first != nil)
    }
}
