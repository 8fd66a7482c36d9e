let ages = ["Ann": 31]
let ann = ages["Ann"]
print(ann + 1)
let n: Int = Int("3")
func square(_ n: Int) -> Int { n * n }
print(square(Int("4")))
