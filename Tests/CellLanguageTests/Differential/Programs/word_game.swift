let dict = ["stone", "tones", "notes", "onset", "cat", "act", "tac", "dog", "god", "lone"]
func key(_ s: String) -> String { String(s.sorted()) }
func key<S: StringProtocol>(_ s: S, drop n: Int) -> [Character] { s.dropFirst(n).sorted() }
let groups = Dictionary(grouping: dict, by: key)
    .filter { $1.count > 1 }
    .sorted { $0.value.count > $1.value.count || ($0.value.count == $1.value.count && $0.key < $1.key) }
for (i, (k, ws)) in groups.enumerated() { print(i, k, ws.sorted().joined(separator: ",")) }
print(type(of: groups), groups.map(\.value.count), groups.first?.value.first?.first ?? "-", key("cab", drop: 1))
let points: [Character: Int] = "aeilnorstu".reduce(into: [:]) { $0[$1] = 1 }.merging(["d": 2, "g": 2, "c": 3]) { $1 }
func score(_ w: String) -> Int { w.reduce(0) { $0 + points[$1, default: 4] } }
func score(_ w: String, _ bonus: Double) -> Double { Double(score(w)) * bonus }
func score(_ ws: [String]) -> [(word: String, pts: Int)] { ws.map { ($0, score($0)) } }
func score(_ w: Substring) -> String { "sub \(score(String(w)))" }
print(score("cat"), score("dog", 1.5), score(["cat", "zoo"]), score("catalog".prefix(3)), score("z" + "a"))
let ranked = score(dict).sorted { ($1.pts, $0.word) < ($0.pts, $1.word) }
print(ranked.prefix(3).map { "\($0.word)=\($0.pts)" }, ranked.last!, type(of: ranked.first))
let best = dict.max { score($0) < score($1) }, tallies = dict.map { score($0) as Int }
print(best ?? "", tallies, Set(tallies).sorted(), tallies.max().map { m in tallies.filter { $0 == m }.count } ?? 0)
let pairs = dict.enumerated().flatMap { i, a in dict.dropFirst(i + 1).filter { zip(a, $0).filter { $0 != $1 }.count == 1 && $0.count == a.count }.map { (a, $0) } }
print(pairs.map { "\($0)-\($1)" }, type(of: pairs))
let ladders = zip(dict, dict.dropFirst()).filter { $0.count == $1.count }.map { a, b in zip(a, b).reduce(0) { $0 + ($1.0 == $1.1 ? 1 : 0) } }
print(ladders, ladders.allSatisfy { $0 < 5 })
let pal = ["level", "noon", "abc"].filter { $0 == String($0.reversed()) }, pal2 = ["ab", "aa"].contains { $0.elementsEqual($0.reversed()) }
print(pal, pal2, ["level", "ab"].map { $0.reversed() == Array($0) })
let caesar = { (s: String, k: Int) -> String in
    String(s.map { c in
        guard let a = c.asciiValue, c.isLowercase else { return c }
        return Character(UnicodeScalar((a - 97 + UInt8((k + 26) % 26)) % 26 + 97))
    })
}
print(caesar("hello, abc", 3), caesar(caesar("xyz", 5), -5), type(of: caesar))
let rle = "aaabccd".reduce(into: [(Character, Int)]()) { acc, c in
    if acc.last?.0 == c { acc[acc.count - 1].1 += 1 } else { acc.append((c, 1)) }
}
print(rle.map { $1 > 1 ? "\($1)\($0)" : "\($0)" }.joined(), rle.flatMap { Array(repeating: $0, count: $1) }.count, rle.max { $0.1 < $1.1 }!.0)
let hist = dict.reduce(into: [:]) { $0[$1.count, default: []].append($1.first!) }
print(hist.keys.sorted(), String(hist[3]!.sorted()), type(of: hist), hist.mapValues(\.count).values.reduce(0, +))
print(dict.map(\.count).reduce([:] as [Int: Int]) { d, n in d.merging([n: 1], uniquingKeysWith: +) }.sorted { $0.0 < $1.0 }.map { [$0, $1] })
