// Whole numbers that no integer has room for are fine where a fraction is wanted.
let avogadro: Double = 602_214_076_000_000_000_000_000
let grains: [Double] = [18_446_744_073_709_551_615, 18_446_744_073_709_551_616, -100000000000000000000]
let small: Float = 340_282_000_000_000_000_000_000_000
print(avogadro, grains, small)
print(0xFFFF_FFFF_FFFF_FFFF_FFFF as Double, avogadro / 100_000_000_000_000_000_000)
