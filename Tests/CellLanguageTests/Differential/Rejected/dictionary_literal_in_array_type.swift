let ages: [String] = ["Ada": 36, "Ben": 20]
print(ages)
