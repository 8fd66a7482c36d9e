let samples: [UInt8] = [100, 90, 60, 30]
var checksum: UInt8 = 0
for sample in samples {
    print("adding", sample)
    checksum += sample
}
print(checksum)
