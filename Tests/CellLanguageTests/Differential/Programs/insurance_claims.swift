class Claim {
    enum Status: Equatable { case filed, reviewing(by: String), approved(Decimal2), denied(reason: String) }
    static private(set) var nextNumber = 1000
    let number: Int
    let amount: Decimal2
    var status = Status.filed {
        didSet { history.append((from: oldValue, to: status)) }
    }
    private(set) var history: [(from: Status, to: Status)] = []

    init(amount: Decimal2) throws {
        guard amount > .zero else { throw ClaimError.nonPositive(amount) }
        self.amount = amount
        number = Claim.nextNumber
        Claim.nextNumber += 1
    }
    var deductible: Decimal2 { 100 }
    func check() throws(ClaimError) {
        if amount <= deductible { throw .belowDeductible(deductible) }
    }
    final func settle(reviewer: String) -> Status {
        status = .reviewing(by: reviewer)
        do {
            try check()
            status = .approved(amount - deductible)
        } catch .belowDeductible(let d) {
            status = .denied(reason: "below \(d)")
        } catch {
            status = .denied(reason: "\(error)")
        }
        return status
    }
}
enum ClaimError: Error { case nonPositive(Decimal2), belowDeductible(Decimal2), excluded(String) }

struct Decimal2: Comparable, AdditiveArithmetic, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral, CustomStringConvertible {
    var cents: Int
    static let zero = Decimal2(cents: 0)
    init(cents: Int) { self.cents = cents }
    init(integerLiteral n: Int) { cents = n * 100 }
    init(floatLiteral d: Double) { cents = Int((d * 100).rounded()) }
    static func + (a: Self, b: Self) -> Self { .init(cents: a.cents + b.cents) }
    static func - (a: Self, b: Self) -> Self { .init(cents: a.cents - b.cents) }
    static func < (a: Self, b: Self) -> Bool { a.cents < b.cents }
    static func * (a: Self, percent: Int) -> Self { .init(cents: a.cents * percent / 100) }
    var description: String { (cents < 0 ? "-" : "") + "\(abs(cents) / 100)." + "0\(abs(cents) % 100)".suffix(2) }
}

final class FloodClaim: Claim {
    var zone: Character
    init(amount: Decimal2, zone: Character) throws {
        self.zone = zone
        try super.init(amount: amount)
    }
    override var deductible: Decimal2 { super.deductible + amount * 10 }
    override func check() throws(ClaimError) {
        guard "ABC".contains(zone) else { throw .excluded("zone \(zone)") }
        try super.check()
    }
}

let attempts: [() throws -> Claim] = [{ try Claim(amount: 250.75) }, { try Claim(amount: 99.999) }, { try Claim(amount: -5) },
                                      { try FloodClaim(amount: 4_000, zone: "B") }, { try FloodClaim(amount: 10, zone: "Z") }, { try FloodClaim(amount: 0, zone: "A") }]
let claims = attempts.compactMap { make in
    do { return try make() } catch { print("rejected: \(error)"); return nil }
}
for c in claims { print("#\(c.number) \(type(of: c)) \(c.amount):", c.settle(reviewer: c.number % 2 == 0 ? "Eve" : "Al")) }
let paid = claims.reduce(Decimal2.zero) { if case .approved(let d) = $1.status { $0 + d } else { $0 } }
print("paid", paid, "next", Claim.nextNumber, paid - 5_000.05)
print(claims[0].history.map(\.from), claims.filter { $0.status != .filed }.count)
