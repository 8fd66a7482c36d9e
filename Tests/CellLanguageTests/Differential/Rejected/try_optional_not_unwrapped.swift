enum Bad: Error { case odd }
func half(_ n: Int) throws -> Int {
    if n % 2 == 1 { throw Bad.odd }
    return n / 2
}

let values = [2, 4].map { try? half($0) }
let sum = values.reduce(0, +)
print(sum)
