var prices: KeyValuePairs = ["tea": 2, "milk": 1]
print(prices[0])
prices[0] = (key: "tea", value: 3)
print(prices)
