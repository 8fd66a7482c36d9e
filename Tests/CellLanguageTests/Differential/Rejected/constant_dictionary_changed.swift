let ages = ["ann": 30]
ages["bob"] = 25
print(ages)
