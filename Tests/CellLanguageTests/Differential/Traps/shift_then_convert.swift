func mask(_ bits: Int) -> UInt8 {
    let value = (1 << bits) - 1
    return UInt8(value)
}

for bits in [1, 4, 8, 9] {
    print(bits, mask(bits))
}
