import Foundation
// Text report: columns, histogram, percentiles
let raw = """
name,score,team
Ada,91.5,red
Bob,78,blue
Cleo,85.25,red
Dan,,blue
Eve,60,green
Fay,99.9,red
"""
struct Entry { let name: String; let score: Double?; let team: String }
let entries = raw.split(separator: "\n").dropFirst().map { line -> Entry in
    let f = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    return Entry(name: f[0], score: Double(f[1]), team: f[2])
}
func pad(_ s: String, _ n: Int, right: Bool = false) -> String {
    let fill = String(repeating: " ", count: max(0, n - s.count))
    return right ? fill + s : s + fill
}
let widths = (name: entries.map(\.name.count).max() ?? 0, team: entries.map { $0.team.count }.max() ?? 0)
for e in entries.sorted(by: { ($0.score ?? -1) > ($1.score ?? -1) }) {
    let s = e.score.map { String(format: "%.2f", $0) } ?? "n/a"
    print("|", pad(e.name, widths.name), "|", pad(s, 7, right: true), "|", pad(e.team, widths.team), "|", separator: " ", terminator: "\n")
}
let scores = entries.compactMap(\.score)
let mean = scores.reduce(0, +) / Double(scores.count)
let sd = (scores.map { ($0 - mean) * ($0 - mean) }.reduce(0, +) / Double(scores.count - 1)).squareRoot()
print("mean \(mean) sd \(sd)")
func percentile(_ p: Double, of values: [Double]) -> Double {
    let v = values.sorted()
    let x = p / 100 * Double(v.count - 1)
    let (i, f) = (Int(x), x - x.rounded(.down))
    return i + 1 < v.count ? v[i] * (1 - f) + v[i + 1] * f : v[i]
}
for p in stride(from: 0.0, through: 100, by: 25) { print(Int(p), percentile(p, of: scores)) }
let teams = Dictionary(grouping: entries) { $0.team }.mapValues { $0.compactMap { $0.score } }
for (team, s) in teams.sorted(by: { $0.key < $1.key }) {
    let bar = String(repeating: "#", count: Int((s.reduce(0, +) / 20).rounded()))
    print(team.uppercased(), bar, s.isEmpty ? "none" : "\(s.max()!)")
}
var histogram = [Int](repeating: 0, count: 5)
for s in scores { histogram[min(Int(s) / 20, 4)] += 1 }
print(histogram, histogram.lastIndex(of: 0) as Any)
let best = teams.max { ($0.value.max() ?? 0) < ($1.value.max() ?? 0) }
print(best?.key ?? "-", best!.value.count)
print(entries.first { $0.score == nil }?.name ?? "nobody", entries.map { $0.name.first! }, entries.contains { $0.team == "pink" })
