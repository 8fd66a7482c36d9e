func firstPower(of base: Int, above limit: Int) -> (exponent: Int, value: Int) {
    var value = 1
    let exponent: Int
    var n = 0
    while true {
        if value > limit {
            exponent = n
            break
        }
        value *= base
        n += 1
    }
    return (exponent, value)
}

print(firstPower(of: 2, above: 1000))
print(firstPower(of: 10, above: 5).exponent)
let constant: String
repeat {
    constant = "set once"
} while false
print(constant)
