let ages = ["Ann": 31]
let bob = ages["Bob"]!
print(bob)
