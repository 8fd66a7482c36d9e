let big = 1e20
print(Int(big))
