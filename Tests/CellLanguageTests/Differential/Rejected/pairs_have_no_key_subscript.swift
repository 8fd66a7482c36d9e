let prices: KeyValuePairs = ["tea": 2, "milk": 1]
print(prices.count)
print(prices["tea"])
