let ages = ["Ann": 1, "Bob": 2, "Ann": 3]
print(ages)
