func ratio(_ a: Int64, _ b: Int64) -> Int64 {
    let quotient = a / b
    return quotient
}

print(ratio(9, -1))
print(ratio(.min, -1))
