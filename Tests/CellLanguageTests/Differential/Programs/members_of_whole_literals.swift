extension Double {
    var km: Double { self * 1_000.0 }
    var m: Double { self }
    var cm: Double { self / 100.0 }
    var ft: Double { self / 3.28084 }
    var text: String { "D\(self)" }
    mutating func double() { self *= 2 }
    func clamped(to r: ClosedRange<Double>) -> Double { min(max(self, r.lowerBound), r.upperBound) }
    subscript(digit: Int) -> Int { Int(self) / digit }
}
extension Int { var text: String { "I\(self)" }; func times(_ f: () -> Void) { for _ in 0..<self { f() } } }
let oneInch = 25.4.m
let threeFeet = 3.ft
print("Three feet is \(threeFeet) meters \(3.ft)")
let aMarathon = 42.km + 195.m
print("A marathon is \(aMarathon) meters long")
print(3.text, 3.5.text, 3.rounded(), 2.squareRoot(), 9.squareRoot().text)
print((1 + 2).km, -3.km, 7.clamped(to: 0...5))
let d: Double = 3.km
let o: Double? = 4.km
print(d, o ?? 0, 4.km == 4000, 5.km > 2.km)
let f = { 3.km }
print(f(), [1, 2, 3].map { Double($0).km }, [1.km: "a"])
func run(_ distance: Double = 2.km, pace: Double) -> String { "\(distance / pace)" }
print(run(pace: 5.m), run(10.km, pace: 4))
switch 3.km { case 3000: print("yes"); default: print("no") }
if 3.km < 5 { print("a") } else { print("b") }
3.times { print("t", terminator: " ") }
print(100[3], 2.km.rounded().text)
let table = ["a": 1.km, "b": 2.m]
print(table.values.reduce(0, +), table.map { $0.value }.max()!)
struct Track { var length = 3.km; let laps: Int }
print(Track(laps: 2).length * 2)
print([5.km, 3.m].map { $0 / 2 }.sorted(), (1...3).map { _ in 2.m }, Int(3.km), String(4.cm))
print(1.isMultiple(of: 2), 4.nextUp > 4, 1.magnitude, 5.significand)
let (a, b) = (1.km, 2)
print(a, b, [3.km].first!, type(of: 3.km), [(1.km, "x")].map { $0.0 })
extension BinaryFloatingPoint { var half: Self { self / 2 } }
print(3.half, [1.half, 2.half])
