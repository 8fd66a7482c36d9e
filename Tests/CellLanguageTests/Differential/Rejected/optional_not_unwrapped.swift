let ages = ["Ann": 31, "Bob": 28]
let ann = ages["Ann"]
let inTenYears = ann + 10
print("Ann will be \(inTenYears)")
