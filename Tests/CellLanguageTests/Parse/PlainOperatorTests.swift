import CellLanguage
import Testing

@Suite("Operators' signatures read without the parser")
struct PlainOperatorTests {
    @Test("An operator on plain types is read, each part where it stands")
    func plain() throws {
        let text = "static func <= (left: Int, right: Int8) -> Bool"
        let read = try #require(PlainOperator(text))
        #expect(read.name == "<=")
        #expect(read.operands.map(\.name) == ["left", "right"])
        #expect(read.operands.map(\.type) == ["Int", "Int8"])
        #expect(!read.operands.contains { $0.isInout })
        #expect(read.result == "Bool")
        let bytes = Array(text.utf8)
        let places = ([read.nameBytes] + read.operands.map(\.bytes)).map { String(decoding: bytes[$0], as: UTF8.self) }
        #expect(places == ["<=", "left: Int,", "right: Int8"])
    }

    @Test("One that changes its left operand gives nothing")
    func changing() throws {
        let read = try #require(PlainOperator("static func += (left: inout Self, right: Self)"))
        #expect(read.operands.map(\.isInout) == [true, false])
        #expect(read.result == nil)
    }

    @Test(
        "All other signatures are left to the parser",
        arguments: [
            "static prefix func - (operand: Int) -> Int", "static func == <T: Equatable>(left: T, right: T) -> Bool",
            "static func + (left: [Int], right: [Int]) -> [Int]", "static func + (left: Int, right: Int) -> Int?",
            "static func + (left: Int, right: Int) throws -> Int", "static func + (left: Int, right: Int = 1) -> Int",
            "static func random(in range: Range, by step: Int) -> Int",
            "static func max (left: Int, right: Int) -> Int",
            "static func + (left: Int) -> Int", "static func +", "",
        ])
    func others(_ text: String) { #expect(PlainOperator(text) == nil) }
}
