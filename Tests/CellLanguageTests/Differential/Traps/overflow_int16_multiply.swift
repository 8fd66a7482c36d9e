var power: Int16 = 1
while true {
    power *= 10
    print(power)
}
