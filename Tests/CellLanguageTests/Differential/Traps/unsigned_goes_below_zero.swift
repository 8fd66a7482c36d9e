var stock: UInt = 3
for order: UInt in [1, 2, 1] {
    stock -= order
    print("left:", stock)
}
