var ages = ["Ann": 31]
ages["Bob"] = "28"
ages[3] = 4
let total = ages["Ann"] + 1
