var fuel: UInt8 = 10
let burns: [UInt8] = [4, 3, 2, 2]
defer { print("never printed") }
for (i, b) in burns.enumerated() {
    fuel -= b
    print("burn \(i): fuel left \(fuel)")
}
