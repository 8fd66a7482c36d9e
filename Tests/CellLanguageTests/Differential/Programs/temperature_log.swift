import Foundation

struct Reading {
    let hour: Int
    let celsius: Double
    var fahrenheit: Double { celsius * 9 / 5 + 32 }
}

let readings = [12.5, 11.8, 10.2, 9.9, 13.4, 17.25, 21.0, 24.6, 22.3, 18.7].enumerated().map {
    Reading(hour: $0.offset * 2, celsius: $0.element)
}

func classify(_ t: Double) -> String {
    switch t {
    case ..<10: "cold"
    case 10..<15: "cool"
    case 15...20: "mild"
    default: "warm"
    }
}

print("hour     °C     °F")
for r in readings {
    print(String(format: "%02d:00 %6.2f %6.1f  %@", r.hour, r.celsius, r.fahrenheit, classify(r.celsius)))
}
let groups = Dictionary(grouping: readings) { classify($0.celsius) }
for kind in ["cold", "cool", "mild", "warm"] {
    print(kind, groups[kind]?.count ?? 0, groups[kind, default: []].map(\.hour))
}
let temperatures = readings.map(\.celsius)
let (low, high) = (temperatures.min()!, temperatures.max()!)
print("range \(low)...\(high), spread \(String(format: "%.1f", high - low))")
let rises = zip(temperatures, temperatures.dropFirst()).map { $1 - $0 }
if let (index, rise) = rises.enumerated().max(by: { $0.element < $1.element }) {
    print("steepest rise after \(readings[index].hour):00: +\(String(format: "%.2f", rise))")
}
let scaled = temperatures.map { Int((($0 - low) / (high - low) * 9).rounded()) }
print(scaled.map(String.init).joined())
