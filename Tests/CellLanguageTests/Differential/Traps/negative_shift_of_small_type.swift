let bits: [Int8] = [1, 64, 127]
for b in bits {
    let doubled = b &<< 1
    print(doubled)
    let product = b * 2
    print(product)
}
