let levels = [0.2, 0.99, 1.3]
for level in levels {
    let byte = UInt8(level * 255)
    print(byte)
}
