func compound(principal: Double, rate: Double, years: Int) -> Double {
    var total = principal
    for _ in 0..<years {
        total += total * rat
    }
    return total
}

print(compound(principal: 1000, rate: 0.05, years: 10))
