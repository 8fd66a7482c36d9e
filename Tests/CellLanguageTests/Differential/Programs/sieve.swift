let limit = 100
var isPrime = [Bool](repeating: true, count: limit + 1)
isPrime[0] = false
isPrime[1] = false
var n = 2
while n * n <= limit {
    if isPrime[n] {
        for multiple in stride(from: n * n, through: limit, by: n) { isPrime[multiple] = false }
    }
    n += 1
}
let primes = isPrime.indices.filter { isPrime[$0] }
print(primes.count, primes)
