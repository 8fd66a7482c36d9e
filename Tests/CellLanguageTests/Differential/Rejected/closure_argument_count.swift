let prices = ["tea": 3, "cake": 5]
let total = prices.values.reduce(0) { sum, price, tax in
    sum + price + tax
}
print(total)
