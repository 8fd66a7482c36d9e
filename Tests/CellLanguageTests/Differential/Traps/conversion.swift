let big = 300.0
print(Int(big))
print(UInt8(big))
