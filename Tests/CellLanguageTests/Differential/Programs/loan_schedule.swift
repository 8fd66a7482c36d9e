import Foundation

struct Loan {
    let principal: Double, annualRate: Double, months: Int
    var payment: Double {
        let rate = annualRate / 12
        guard rate > 0 else { return principal / Double(months) }
        return principal * rate / (1 - pow(1 + rate, -Double(months)))
    }
    func schedule() -> [(month: Int, interest: Double, paid: Double, balance: Double)] {
        var balance = principal
        return (1...months).map { month in
            let interest = balance * annualRate / 12
            let paid = payment - interest
            balance = max(0, balance - paid)
            return (month, interest, paid, balance)
        }
    }
}
let number = NumberFormatter()
number.locale = Locale(identifier: "en_US")
number.numberStyle = .decimal
number.minimumFractionDigits = 2
number.maximumFractionDigits = 2
func f(_ x: Double) -> String { number.string(from: NSNumber(value: x))! }

let loan = Loan(principal: 12_000, annualRate: 0.06, months: 12)
print("Payment:", f(loan.payment))
for row in loan.schedule() where row.month % 3 == 0 || row.month == 1 {
    print(String(format: "%2d", row.month), f(row.interest), f(row.paid), f(row.balance), separator: "\t")
}
let interest = loan.schedule().map(\.interest).reduce(0, +)
print("Interest:", f(interest), "=", (interest / loan.principal * 100).rounded() / 100, "%")
let offers = ["Bank A": 0.049, "Bank B": 0.055, "Bank C": 0.0]
for (bank, rate) in offers.sorted(by: { $0.value < $1.value }) {
    let offer = Loan(principal: 5000, annualRate: rate, months: 24)
    print(bank, f(offer.payment), rate == 0 ? "free" : "\(f(offer.payment * 24 - 5000)) interest")
}
let target = 1_000_000.0
var saved = 0.0, years = 0
while saved < target { saved = (saved + 12_000) * 1.07; years += 1 }
print("A million after \(years) years: \(f(saved))")
number.numberStyle = .percent
number.maximumFractionDigits = 1
print(number.string(from: NSNumber(value: interest / loan.principal))!)
