let prices = [10.0, 20.0, 30.0]
var reduced: [Double] = []
for price in prices {
    price *= 0.9
    reduced.append(price)
}
print(reduced)
