var power: Int32 = 1
for exponent in 0..<40 {
    if exponent % 10 == 0 { print(exponent, power) }
    power *= 2
}
print(power)
