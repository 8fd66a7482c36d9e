var prices = [10.0, 12.5, 8.0]
for price in prices {
    price = price * 1.2
}
print(prices)
