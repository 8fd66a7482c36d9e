let divisors = [4, 2, 0]
let results = divisors.map { divisor in
    print("divide by", divisor)
    return 100 / divisor
}
print(results)
