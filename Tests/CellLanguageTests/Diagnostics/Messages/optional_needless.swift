let n = 3
if let n { print(n) }
print(n!)
print(n ?? 4)
print(n?.description)
