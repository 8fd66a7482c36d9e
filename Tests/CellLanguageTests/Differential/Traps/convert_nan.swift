let values: [Double] = [4, 0]
for value in values {
    let ratio = value / value
    let whole = Int(ratio)
    print(whole)
}
