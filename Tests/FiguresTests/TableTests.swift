import Figures
import Foundation
import Testing

@Suite struct TableTests {
    @Test func columnsAreAligned() {
        var table = Table("run", "distance", "steps")
        table.add("plain", 12.3456, 10_000)
        table.add("R1", Float(8.5), 7)
        #expect(
            table.description == """
                run    distance  steps
                ─────  ────────  ─────
                plain     12.35  10000
                R1        8.500      7
                """)
    }

    @Test func numbersKeepFourDigits() {
        var table = Table("n")
        for number in [0, 0.000123456, 1, 99.99, 12345.678, 1e12, .nan, -0.5, .infinity] as [Double] {
            table.add(number)
        }
        #expect(
            table.rows.map { $0[0] } == [
                "0", "0.0001235", "1.000", "99.99", "12346", "1e+12", "nan", "-0.5000", "inf",
            ])
    }

    @Test func rowsNeedNotBeFull() {
        var table = Table("a", "b")
        table.add("x")
        table.add("y", "z", "beyond")
        #expect(table.description.split(separator: "\n").map(String.init).last == "y  z  beyond")
        #expect(Table([]).description == "\n")
        #expect(Table("only").description == "only\n────")
    }
}

@Suite struct FigureTableTests {
    func tile(_ level: UInt8, width: Int = 10) throws -> Picture {
        try Picture(width: width, height: 10, channels: 1, pixels: Array(repeating: level, count: width * 10))
    }

    @Test func figuresStandInRowsAndColumns() throws {
        let table = try FigureTable([[try tile(10), try tile(20, width: 30)], [try tile(30)]])
        let picture = try table.picture()
        #expect((picture.width, picture.height) == (18 + 10 + 18 + 30 + 18, 18 + 10 + 18 + 10 + 18))
        #expect(picture.pixel(x: 20, y: 20).first == 10)
        #expect(picture.pixel(x: 50, y: 20).first == 20)
        #expect(picture.pixel(x: 20, y: 48).first == 30)
        #expect(picture.pixel(x: 50, y: 48).first == 255)
        #expect(table.displaySize == nil)
    }

    @Test func namesHaveTheirPlace() throws {
        let plain = try FigureTable([[try tile(0), try tile(0)]]).picture()
        let named = try FigureTable(
            [[try tile(0), try tile(0)]], columnNames: ["a", "b"], rowNames: ["first row"], title: "t"
        ).picture()
        #expect(named.width > plain.width + 40 && named.height == plain.height + 46)
        let chart = LineChart([.init("a", [1, 2])])
        let mixed = try FigureTable([[chart], [try tile(0)]], rowNames: ["chart", "tile"])
        let size = try #require(mixed.displaySize)
        let picture = try mixed.picture()
        #expect(abs(Double(picture.width) - 2 * size.width) <= 1)
        #expect(try mixed.pngData() == mixed.pngData())
        #expect(mixed.description.hasPrefix("chart: chart of a"))
    }

    @Test func nothingIsNoTable() {
        #expect(throws: FigureError.self) { try FigureTable([]) }
        #expect(throws: FigureError.self) { try FigureTable([[], []]) }
    }
}
