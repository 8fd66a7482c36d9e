struct Meter { var readings: [UInt32] = [] }

var meter = Meter(readings: [10, 40, 35])
for (before, after) in zip(meter.readings, meter.readings.dropFirst()) {
    let used = after - before
    print(used)
}
