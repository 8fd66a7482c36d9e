import Foundation

// Splits a bill among friends and shows who owes what, in whole cents.
struct Expense {
    let payer: String
    let cents: Int
    let sharedBy: [String]
}

func shares(of cents: Int, among count: Int) -> [Int] {
    let (base, rest) = cents.quotientAndRemainder(dividingBy: count)
    return (0..<count).map { $0 < rest ? base + 1 : base }
}

let expenses = [
    Expense(payer: "Ada", cents: 4_250, sharedBy: ["Ada", "Bob", "Cyd"]),
    Expense(payer: "Bob", cents: 1_999, sharedBy: ["Bob", "Cyd"]),
    Expense(payer: "Cyd", cents: 100, sharedBy: ["Ada", "Bob", "Cyd"]),
]

var balance: [String: Int] = [:]
for expense in expenses {
    balance[expense.payer, default: 0] += expense.cents
    for (person, share) in zip(expense.sharedBy, shares(of: expense.cents, among: expense.sharedBy.count)) {
        balance[person, default: 0] -= share
    }
}

func euros(_ cents: Int) -> String {
    let sign = cents < 0 ? "-" : "+"
    return sign + "€" + String(format: "%d.%02d", abs(cents) / 100, abs(cents) % 100)
}

for (person, cents) in balance.sorted(by: { $0.value > $1.value }) {
    print(person.padding(toLength: 6, withPad: " ", startingAt: 0), euros(cents))
}
print("sum", balance.values.reduce(0, +))

// Settle greedily: the largest debtor pays the largest creditor.
var transfers: [(from: String, to: String, cents: Int)] = []
while let creditor = balance.max(by: { $0.value < $1.value }), creditor.value > 0,
      let debtor = balance.min(by: { $0.value < $1.value })
{
    let amount = min(creditor.value, -debtor.value)
    transfers.append((debtor.key, creditor.key, amount))
    balance[creditor.key]! -= amount
    balance[debtor.key]! += amount
}
for transfer in transfers { print("\(transfer.from) → \(transfer.to): \(euros(transfer.cents).dropFirst())") }
