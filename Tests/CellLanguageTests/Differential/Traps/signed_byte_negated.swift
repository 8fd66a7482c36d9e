let temperatures: [Int8] = [12, -40, -128]
for value in temperatures {
    let mirrored = -value
    print(value, mirrored)
}
