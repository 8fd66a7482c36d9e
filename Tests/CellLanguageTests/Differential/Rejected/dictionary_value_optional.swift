let ages = ["Ann": 31, "Bob": 27]
let sum = ages["Ann"] + ages["Bob"]
print(sum)
