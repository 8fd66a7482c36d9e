protocol VotingMethod {
    associatedtype Candidate: Hashable & Comparable
    init()
    static var title: String { get }
    func winner(of ballots: [Ballot<Candidate>]) throws -> Candidate
}
struct Ballot<C: Hashable> {
    let weight: Int
    let ranking: [C]
    init(_ weight: Int = 1, _ ranking: C...) { (self.weight, self.ranking) = (weight, ranking) }
}
enum ElectionError<C>: Error { case tie([C]), noBallots }

extension VotingMethod {
    static var title: String { String("\(Self.self)".prefix { $0 != "<" }) }
    func single(_ tally: [Candidate: Int]) throws -> Candidate {
        guard let best = tally.values.max() else { throw ElectionError<Candidate>.noBallots }
        let top = tally.filter { $0.value == best }.keys.sorted()
        if top.count > 1 { throw ElectionError.tie(top) }
        return top[0]
    }
}
extension Array {
    func tally<C>(_ score: (C, Int) -> Int) -> [C: Int] where Element == Ballot<C> {
        reduce(into: [:]) { t, b in
            for (i, c) in b.ranking.enumerated() { t[c, default: 0] += score(c, i) * b.weight }
        }
    }
}

struct Plurality<Candidate: Hashable & Comparable>: VotingMethod {
    func winner(of ballots: [Ballot<Candidate>]) throws -> Candidate { try single(ballots.tally { $1 == 0 ? 1 : 0 }) }
}
struct Borda<Candidate: Hashable & Comparable>: VotingMethod {
    static var title: String { "Borda count" }
    func winner(of ballots: [Ballot<Candidate>]) throws -> Candidate {
        let n = ballots.map(\.ranking.count).max() ?? 0
        return try single(ballots.tally { _, i in n - 1 - i })
    }
}
struct InstantRunoff<Candidate: Hashable & Comparable>: VotingMethod {
    func winner(of ballots: [Ballot<Candidate>]) throws -> Candidate {
        var out = Set<Candidate>()
        while true {
            var t: [Candidate: Int] = [:]
            for b in ballots { if let c = b.ranking.first(where: { !out.contains($0) }) { t[c, default: 0] += b.weight } }
            if t.count <= 2 { return try single(t) }
            out.insert(t.min { ($0.value, $1.key) < ($1.value, $0.key) }!.key)
        }
    }
}

func run<M: VotingMethod>(_: M.Type, _ ballots: [Ballot<M.Candidate>]) {
    do {
        print("\(M.title): \(try M().winner(of: ballots))")
    } catch ElectionError<M.Candidate>.tie(let who) {
        print("\(M.title): tie between \(who)")
    } catch {
        print("\(M.title): \(error)")
    }
}
let ballots = [Ballot(42, "Memphis", "Nashville", "Chattanooga", "Knoxville"), Ballot(26, "Nashville", "Chattanooga", "Knoxville", "Memphis"),
               Ballot(15, "Chattanooga", "Knoxville", "Nashville", "Memphis"), Ballot(17, "Knoxville", "Chattanooga", "Nashville", "Memphis")]
run(Plurality.self, ballots)
run(Borda.self, ballots)
run(InstantRunoff.self, ballots)
run(Plurality<Int>.self, [Ballot(2, 7, 3), Ballot(2, 3, 9), Ballot(1, 9)])
run(InstantRunoff<Int>.self, [])
let methods: [any VotingMethod.Type] = [Plurality<String>.self, Borda<Character>.self]
print(methods.map { $0.title }, methods[0] is Plurality<String>.Type)
