var brightness: UInt8 = 250
for step in 1...10 {
    brightness += UInt8(step)
    print(brightness)
}
