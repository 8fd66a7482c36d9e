import Foundation

// Parses readings, skips bad lines with reasons, groups by day and prints a report.
let log = """
    2024-03-01 06:00; Bern; 2.5
    2024-03-01 14:00; Bern; 9.75
    2024-03-01 14:00; Chur; eleven
    2024-03-02 06:00; Bern; -1.25

    2024-03-02 14:00; Bern
    2024-03-02 14:00; Chur; 12
    2024-13-02 14:00; Chur; 3
    2024-03-02 06:00; Chur; 0.5
    """

struct Reading {
    let day: String
    let hour: Int
    let station: String
    let celsius: Double
    var fahrenheit: Double { celsius * 9 / 5 + 32 }
}

enum LineError: Error, Equatable {
    case fields(Int), number(String), date(String)
}

func parse(_ line: Substring) throws -> Reading {
    let fields = line.components(separatedBy: ";").map { $0.trimmingCharacters(in: .whitespaces) }
    guard fields.count == 3 else { throw LineError.fields(fields.count) }
    let stamp = fields[0].split(whereSeparator: { " -:".contains($0) }).compactMap { Int($0) }
    guard stamp.count == 5, 1...12 ~= stamp[1], 1...31 ~= stamp[2] else { throw LineError.date(fields[0]) }
    guard let celsius = Double(fields[2]) else { throw LineError.number(fields[2]) }
    return Reading(day: String(format: "%04d-%02d-%02d", stamp[0], stamp[1], stamp[2]), hour: stamp[3], station: fields[1], celsius: celsius)
}

var readings: [Reading] = []
var problems: [(line: Int, error: LineError)] = []
for (number, line) in zip(1..., log.split(separator: "\n", omittingEmptySubsequences: false)) where !line.isEmpty {
    do { readings.append(try parse(line)) } catch let error as LineError { problems.append((number, error)) }
}
print("\(readings.count) readings, \(problems.count) problems")
for (line, error) in problems { print("  line \(line): \(error)") }

for (day, list) in Dictionary(grouping: readings, by: \.day).sorted(by: { $0.key < $1.key }) {
    let values = list.map(\.celsius)
    let mean = values.reduce(0, +) / Double(values.count)
    print(day, String(format: "min %5.1f  mean %6.3f  max %5.1f °C", values.min()!, mean, values.max()!))
    for (station, own) in Dictionary(grouping: list) { $0.station }.sorted(by: { $0.key < $1.key }) {
        let bars = own.sorted { $0.hour < $1.hour }.map { reading in
            "\(reading.hour)h " + (reading.celsius < 0 ? "❄️" : String(repeating: "▪︎", count: Int(reading.celsius / 2)))
        }
        print("  \(station): \(bars.joined(separator: ", "))")
    }
}
let warmest = readings.max { $0.celsius < $1.celsius }
print(warmest.map { "\($0.station) \($0.fahrenheit)" } ?? "none", problems.contains { $0.error == .fields(2) })
let swings = Dictionary(grouping: readings, by: \.station).compactMapValues { list -> Double? in
    guard let low = list.map(\.celsius).min(), let high = list.map(\.celsius).max(), low < high else { return nil }
    return high - low
}
print(swings.sorted { $0.value > $1.value }.map { "\($0.key): \($0.value)" })
