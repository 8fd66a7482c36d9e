let readings: [UInt8] = [200, 50, 100, 151]
var level: UInt8 = 0
for (index, reading) in readings.enumerated() {
    let next = index.isMultiple(of: 2) ? reading : level - reading
    print(next)
    level = next
}
