let xs = [1, 2, 3]
let y: UInt8 = 255 + 1 - 1
print(xs, y)
