let price = 12.5
print("a \(price)")
print("b \(price, decimals: 2)")
