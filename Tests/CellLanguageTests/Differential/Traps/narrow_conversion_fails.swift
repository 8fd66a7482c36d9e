func encode(_ values: [Int]) -> [UInt8] {
    var bytes: [UInt8] = []
    for value in values {
        bytes.append(UInt8(value))
        print(bytes)
    }
    return bytes
}

print(encode([0, 128, 255, 256]))
