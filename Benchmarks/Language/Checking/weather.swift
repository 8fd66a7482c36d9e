import Foundation

// A year at a weather station: reading lines of text, cleaning them, statistics by month, a trend and a printed report.

let header = "day,station,low,high,rain,wind"
let text = """
    \(header)
    1,Harbour,-2.5,4.0,0.0,12
    2,Harbour,-1.0,5.5,3.2,18
    3,Harbour,0.5,,1.1,9
    35,Harbour,1.5,7.0,0.0,22
    36,Harbour,2.0,8.5,12.4,31
    95,Harbour,6.5,14.0,0.0,7
    96,Harbour,7.0,15.5,5.6,11
    180,Harbour,14.5,24.0,0.0,8
    181,Harbour,15.0,26.5,0.0,5
    1,Hill,-6.0,0.5,2.0,25
    2,Hill,-5.5,1.0,4.8,33
    35,Hill,-3.0,x,0.0,41
    95,Hill,3.5,10.0,0.2,19
    180,Hill,11.0,21.5,0.0,14
    """

struct Reading {
    let day: Int
    let station: String
    let low: Double
    let high: Double
    let rain: Double
    let wind: Int

    var mean: Double { (low + high) / 2 }
    var spread: Double { high - low }
    var isDry: Bool { rain < 0.1 }
    var month: Int { min(11, (day - 1) * 12 / 365) }
}

enum ReadingError: Error, CustomStringConvertible {
    case wrongNumberOfFields(line: Int, found: Int)
    case notANumber(line: Int, field: String, text: String)

    var description: String {
        switch self {
        case .wrongNumberOfFields(let line, let found): return "line \(line): 6 fields expected, \(found) found"
        case .notANumber(let line, let field, let text): return "line \(line): '\(text)' is no number for \(field)"
        }
    }
}

func parse(_ line: String, number: Int) throws -> Reading {
    let fields = line.split(separator: ",", omittingEmptySubsequences: false).map { String($0) }
    guard fields.count == 6 else { throw ReadingError.wrongNumberOfFields(line: number, found: fields.count) }
    func value(_ index: Int, _ name: String) throws -> Double {
        guard let found = Double(fields[index]) else {
            throw ReadingError.notANumber(line: number, field: name, text: fields[index])
        }
        return found
    }
    return Reading(
        day: Int(try value(0, "day")), station: fields[1], low: try value(2, "low"), high: try value(3, "high"),
        rain: try value(4, "rain"), wind: Int(try value(5, "wind")))
}

var readings: [Reading] = []
var complaints: [String] = []
for (index, line) in text.split(separator: "\n").enumerated() where index > 0 {
    do {
        readings.append(try parse(String(line), number: index + 1))
    } catch {
        complaints.append("\(error)")
    }
}
print("\(readings.count) readings, \(complaints.count) lines left out")
for complaint in complaints { print("  " + complaint) }

struct Summary {
    var count = 0
    var sum = 0.0
    var squares = 0.0
    var least = Double.infinity
    var most = -Double.infinity

    mutating func add(_ value: Double) {
        count += 1
        sum += value
        squares += value * value
        least = min(least, value)
        most = max(most, value)
    }

    var mean: Double { count == 0 ? 0 : sum / Double(count) }
    var deviation: Double {
        guard count > 1 else { return 0 }
        let variance = (squares - sum * sum / Double(count)) / Double(count - 1)
        return variance > 0 ? variance.squareRoot() : 0
    }

    init() {}
    init(_ values: [Double]) { for value in values { add(value) } }
}

func median(_ values: [Double]) -> Double? {
    if values.isEmpty { return nil }
    let sorted = values.sorted()
    let middle = sorted.count / 2
    return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

func correlation(_ xs: [Double], _ ys: [Double]) -> Double {
    precondition(xs.count == ys.count, "as many of one as of the other")
    let (mx, my) = (Summary(xs).mean, Summary(ys).mean)
    var (xy, xx, yy) = (0.0, 0.0, 0.0)
    for (x, y) in zip(xs, ys) {
        let dx = x - mx
        let dy = y - my
        xy += dx * dy
        xx += dx * dx
        yy += dy * dy
    }
    return xx * yy > 0 ? xy / (xx * yy).squareRoot() : 0
}

func line(through points: [(x: Double, y: Double)]) -> (slope: Double, start: Double) {
    let n = Double(points.count)
    let sumX = points.map(\.x).reduce(0, +)
    let sumY = points.map(\.y).reduce(0, +)
    let sumXX = points.reduce(0) { $0 + $1.x * $1.x }
    let sumXY = points.reduce(0) { $0 + $1.x * $1.y }
    let slope = (n * sumXY - sumX * sumY) / (n * sumXX - sumX * sumX)
    return (slope, (sumY - slope * sumX) / n)
}

let monthNames = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
let stations = Set(readings.map { $0.station }).sorted()
let byStation = Dictionary(grouping: readings) { $0.station }

func padded(_ text: String, _ width: Int, right: Bool = false) -> String {
    let blanks = String(repeating: " ", count: max(0, width - text.count))
    return right ? blanks + text : text + blanks
}

for station in stations {
    guard let own = byStation[station] else { continue }
    let means = Summary(own.map { $0.mean })
    let wettest = own.max { $0.rain < $1.rain }
    print("\(station): mean \(String(format: "%.1f", means.mean)) ± \(String(format: "%.1f", means.deviation))")
    print("  from \(means.least) to \(means.most), median \(median(own.map(\.mean)) ?? 0)")
    if let day = wettest, !day.isDry {
        print("  wettest on day \(day.day): \(day.rain) mm, wind \(day.wind) km/h")
    }
    let trend = line(through: own.map { (x: Double($0.day), y: $0.mean) })
    print("  warms by \(String(format: "%.3f", trend.slope * 30)) degrees in thirty days")
}

var table: [String: [Int: Summary]] = [:]
for reading in readings {
    table[reading.station, default: [:]][reading.month, default: Summary()].add(reading.mean)
}

let months = Set(readings.map(\.month)).sorted()
print(padded("", 9) + months.map { padded(monthNames[$0], 7, right: true) }.joined())
for station in stations {
    let cells = months.map { month -> String in
        guard let summary = table[station]?[month] else { return padded("-", 7, right: true) }
        return padded(String(format: "%.1f", summary.mean), 7, right: true)
    }
    print(padded(station, 9) + cells.joined())
}

let rainAndWind = correlation(readings.map(\.rain), readings.map { Double($0.wind) })
print("rain and wind: r = \(String(format: "%.2f", rainAndWind))")
let dryShare = Double(readings.filter(\.isDry).count) / Double(readings.count)
print("dry days: \(Int((dryShare * 100).rounded())) %")

let edges = stride(from: -10.0, to: 30.0, by: 5.0)
for edge in edges {
    let inside = readings.filter { $0.mean >= edge && $0.mean < edge + 5 }
    if inside.isEmpty { continue }
    let bar = String(repeating: "#", count: inside.count)
    let names = inside.map { "\($0.station.prefix(2))\($0.day)" }.joined(separator: " ")
    print("\(padded(String(Int(edge)), 4, right: true)) \(bar) \(names)")
}

let words = text.lowercased().split { !$0.isLetter }.map(String.init)
let counts = words.reduce(into: [String: Int]()) { $0[$1, default: 0] += 1 }
let frequent = counts.filter { $0.value > 1 }.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
for (word, count) in frequent.prefix(3) { print("\(word) × \(count)") }

let longestDry = readings.sorted { $0.day < $1.day }.reduce((best: 0, run: 0)) { state, reading in
    let run = reading.isDry ? state.run + 1 : 0
    return (max(state.best, run), run)
}
print("longest dry run: \(longestDry.best)")
let frost = readings.first { $0.low < -5 }.map { "day \($0.day) at \($0.station)" } ?? "none"
print("hard frost: \(frost); widest spread: \(readings.map(\.spread).max() ?? 0)")
