import Foundation
struct Loan {
    enum Frequency: Int, CaseIterable { case yearly = 1, quarterly = 4, monthly = 12 }
    struct Payment { let number: Int; let interest, principal, balance: Double }
    var principal: Double
    var rate: Double
    var years: Int
    var frequency: Frequency = .monthly
    var payments: Int { years * frequency.rawValue }
    var periodRate: Double { rate / 100 / Double(frequency.rawValue) }
    var installment: Double {
        guard periodRate > 0 else { return principal / Double(payments) }
        return principal * periodRate / (1 - pow(1 + periodRate, -Double(payments)))
    }
    func schedule() -> some Sequence<Payment> {
        sequence(state: (number: 0, balance: principal)) { state -> Payment? in
            guard state.number < payments else { return nil }
            state.number += 1
            let interest = state.balance * periodRate
            let part = Swift.min(installment - interest, state.balance)
            state.balance -= part
            return Payment(number: state.number, interest: interest, principal: part, balance: state.balance)
        }
    }
    static func + (loan: Loan, years: Int) -> Loan {
        var copy = loan
        copy.years += years
        return copy
    }
}
func euro(_ x: Double) -> String {
    let cents = Int((abs(x) * 100).rounded())
    let digits = Array(String(cents / 100).reversed())
    let groups = stride(from: 0, to: digits.count, by: 3).map { String(digits[$0..<min($0 + 3, digits.count)].reversed()) }
    return (x < 0 ? "-" : "") + groups.reversed().joined(separator: ".") + "," + String(format: "%02d", cents % 100) + " €"
}
var loan = Loan(principal: 12_500, rate: 6, years: 1, frequency: .quarterly)
print(euro(loan.installment), euro(-1234567.891), euro(0.005))
for p in loan.schedule() {
    print(String(format: "%2d", p.number), euro(p.interest), euro(p.principal), euro(p.balance), separator: "\t")
}
for frequency in Loan.Frequency.allCases {
    loan.frequency = frequency
    let interest = loan.schedule().map(\.interest).reduce(0, +)
    print("\(frequency)".padding(toLength: 10, withPad: ".", startingAt: 0), loan.payments, euro(interest))
}
let longer = loan + 4
print(longer.payments, euro(longer.installment), longer.schedule().first { $0.principal > $0.interest * 5 }?.number ?? -1)
var free = Loan(principal: 100, rate: 0, years: 1)
free.frequency = .yearly
print(free.schedule().map { euro($0.balance) }, Array(free.schedule()).count)
