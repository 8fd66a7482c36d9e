// Non-escaping closures that change what a function got by reference.
func tally(_ words: [String], into counts: inout [String: Int], longest: inout String) {
    words.forEach { word in
        counts[word, default: 0] += 1
        if word.count > longest.count { longest = word }
    }
}

struct Ledger {
    var balance = 0
    var history: [Int] = []

    mutating func post(_ amounts: [Int]) {
        amounts.forEach { amount in
            balance += amount
            history.append(balance)
        }
    }

    mutating func scale(by factor: Int) -> Int {
        func apply(_ value: Int) -> Int {
            balance += value
            return value * factor
        }
        history = history.map { apply($0) }
        return balance
    }
}

var counts: [String: Int] = [:]
var longest = ""
tally(["ab", "c", "ab", "longer"], into: &counts, longest: &longest)
print(counts["ab"] ?? 0, counts.count, longest)

var ledger = Ledger()
ledger.post([5, -2, 10])
print(ledger.balance, ledger.history)
print(ledger.scale(by: 2), ledger)

func accumulate(_ total: inout Double, over values: [Double], throwing limit: Double) throws {
    struct TooMuch: Error {}
    try values.forEach {
        total += $0
        if total > limit { throw TooMuch() }
    }
}
var total = 1.5
do { try accumulate(&total, over: [1, 2, 3], throwing: 4) } catch { print("stopped at", total) }
try? accumulate(&total, over: [0.25], throwing: 100)
print(total)
