func primes(below limit: Int) -> [Int] {
    var isPrime = Array(repeating: true, count: limit)
    isPrime[0] = false
    isPrime[1] = false
    var candidate = 2
    while candidate * candidate < limit {
        if isPrime[candidate] {
            var multiple = candidate * candidate
            while multiple < limit {
                isPrime[multiple] = false
                multiple += candidate
            }
        }
        candidate += 1
    }
    var found: [Int] = []
    for number in 0..<limit {
        if isPrime[number] { found.append(number) }
    }
    return found
}

let found = primes(below: 2_000_000)
print(found.count, found[found.count - 1])
