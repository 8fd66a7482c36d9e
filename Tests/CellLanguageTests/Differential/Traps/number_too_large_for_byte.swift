func byte(_ n: Int) -> UInt8 {
    UInt8(n)
}
for n in [12, 255, 256] {
    print(byte(n))
}
