struct Meter: Strideable {
    var value: Double
    func distance(to other: Meter) -> Double { other.value - value }
    func advanced(by n: Double) -> Meter { Meter(value: value + n) }
}
for m in stride(from: Meter(value: 0), to: Meter(value: 1), by: 0.5) { print(m.value) }
for m in stride(from: Meter(value: 0), to: 3.0, by: 0.5) { print(m) }
