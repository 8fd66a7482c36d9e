let prices = ["tea": 2.5, "cake": 4]
func total(_ items: [String]) -> Double {
    var sum = 0.0
    for item in items {
        sum += prices[item]!
    }
    return sum
}
print(total(["tea", "cake"]))
print(total(["tea", "soup"]))
