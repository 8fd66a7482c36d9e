let a: UInt8 = 255
let b: Int8 = -128
print(a, b)
let c: UInt8 = 256
