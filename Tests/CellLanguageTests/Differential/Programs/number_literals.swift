print(0xFF, 0b1010, 0o17, 1_000_000, 1e3, 2.5e-3, 0x1p4, -0x10, Int8(-128), UInt8(0b1111_0000))
let big = 9_223_372_036_854_775_807
print(big, -big - 1, 7 / 2, -7 / 2, -7 % 3, 7.0 / 2, 1 / 3.0)
let c: Character = "é"; let f: Float = 1; let d: Double = 3
print(c, f, d, Float(0.1) + Float(0.2), 0.1 + 0.2)
