import Figures
import Testing

@Suite struct TicksTests {
    @Test(arguments: [
        (0.0, 1.0, 5, ["0.0", "0.2", "0.4", "0.6", "0.8", "1.0"]),
        (0.0, 2.6, 5, ["0", "1", "2"]),
        (-0.3, 0.31, 4, ["−0.2", "0.0", "0.2"]),
        (1.0, 20.0, 5, ["5", "10", "15", "20"]),
        (0.0, 20_000.0, 4, ["0", "5000", "10\u{a0}000", "15\u{a0}000", "20\u{a0}000"]),
        (0.00012, 0.00019, 3, ["0.00015"]),
        (0.0, 3e9, 3, ["0", "1e9", "2e9", "3e9"]),
    ]) func areRound(_ low: Double, _ high: Double, _ wanted: Int, _ labels: [String]) {
        #expect(Ticks(in: low...high, wanted: wanted).labels == labels)
    }

    @Test func wholeNumbersStayWhole() {
        #expect(Ticks(in: 1...3, wanted: 8, isInteger: true).labels == ["1", "2", "3"])
    }

    @Test func powersOfTen() {
        #expect(Ticks(powersIn: 0.002...3000, wanted: 6).labels == ["0.01", "0.1", "1", "10", "100", "1000"])
        #expect(Ticks(powersIn: 1e-9...1e9, wanted: 6).values.count <= 8)
        // Within one power, round numbers say more.
        #expect(Ticks(powersIn: 2...8, wanted: 4).labels == ["2", "4", "6", "8"])
    }

    @Test func nothingIsTooStrange() {
        #expect(Ticks(in: 5...5, wanted: 4).values == [5])
        #expect(Ticks(in: 0...1, wanted: 0).values == [0])
        #expect(!Ticks(in: -1e300...1e300, wanted: 4).values.isEmpty)
    }
}
