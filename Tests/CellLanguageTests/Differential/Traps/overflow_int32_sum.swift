let readings: [Int32] = [2_000_000_000, 100_000_000, 100_000_000]
var sum: Int32 = 0
for reading in readings {
    sum += reading
    print(sum)
}
