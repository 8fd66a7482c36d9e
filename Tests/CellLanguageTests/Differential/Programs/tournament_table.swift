struct Team: Hashable, Comparable, ExpressibleByStringLiteral, CustomStringConvertible {
    let description: String
    init(stringLiteral value: StaticString) { description = "\(value)" }
    static func < (a: Team, b: Team) -> Bool { a.description < b.description }
}

enum Outcome {
    case win(Team, over: Team, by: Int)
    case draw(Team, Team, goals: Int)
    init(_ home: Team, _ h: Int, _ a: Int, _ away: Team) {
        switch h - a {
        case 0: self = .draw(home, away, goals: h)
        case let d where d > 0: self = .win(home, over: away, by: d)
        case let d: self = .win(away, over: home, by: -d)
        }
    }
    var isUpset: Bool {
        guard case .win(_, "Lions", let margin) = self else { return false }
        return margin > 1
    }
}

struct Record: Comparable {
    var won = 0, drawn = 0, lost = 0, difference = 0
    var points: Int { won * 3 + drawn }
    static func < (a: Record, b: Record) -> Bool {
        (a.points, a.difference, a.won) < (b.points, b.difference, b.won)
    }
    static func += (r: inout Record, o: Record) {
        r = Record(won: r.won + o.won, drawn: r.drawn + o.drawn, lost: r.lost + o.lost, difference: r.difference + o.difference)
    }
}

extension String {
    func padded(_ width: Int, left: Bool = false) -> String {
        let fill = String(repeating: " ", count: Swift.max(0, width - count))
        return left ? fill + self : self + fill
    }
}

let results: [Outcome] = [
    .init("Lions", 3, 1, "Bears"), .init("Hawks", 2, 2, "Owls"), .init("Lions", 0, 2, "Owls"),
    .init("Bears", 1, 0, "Hawks"), .init("Hawks", 5, 0, "Lions"), .init("Owls", 0, 0, "Bears"),
]
var table: [Team: Record] = [:]
for r in results {
    switch r {
    case let .win(w, over: l, by: d):
        table[w, default: Record()] += Record(won: 1, difference: d)
        table[l, default: .init()] += .init(lost: 1, difference: -d)
    case .draw(let a, let b, _):
        for t in [a, b] { table[t, default: .init()].drawn += 1 }
    }
}
let standings = table.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
for (rank, (team, r)) in standings.enumerated() {
    let columns = [r.won, r.drawn, r.lost, r.points].map { String($0).padded(3, left: true) }.joined()
    print("\(rank + 1). \(team.description.padded(6))\(columns)  \(r.difference > 0 ? "+" : "")\(r.difference)")
}
print("upsets:", results.filter(\.isUpset).count)
print(results[1], results[2])
if let champion = standings.first, champion.value.points > 4, case let (team, record) = champion {
    print("\(team) win with \(record)")
}
let draws = results.reduce(into: [Team]()) { if case .draw(let a, let b, goals: 1...) = $1 { $0 += [a, b] } }
print(draws.sorted(), Set(draws).isSubset(of: table.keys), table.values.min()!.points)
