let a: Float = 1 / 3
let b = 1 / 3 as Double
let c: [Double] = [1, 2.5, -3]
let d: [String: [UInt8]] = ["x": [1, 255], "y": []]
let e: Set<Character> = ["a", "b", "a"]
let f: (Int8, Double?) = (-128, 4)
let g: [Int?] = [1, nil, 3]
let h = [1, 2.0, 3]
let i: Character = "é"
let j: Any = 5
let k = 0xf_f + 0b1010 + 0o17 + 1_000
let l = -2.5e-3
print(a, b, c, d["x"]!, e.count, f, g, h, i, j, k, l)
func take(_ x: Double, _ y: Float = 0.1, z: Int32 = 7) -> String { "\(x) \(y) \(z)" }
print(take(3), take(-1, 2), take(1e3, z: -0))
let n = 5
let m = Double(n) / 2 + 1
let p = n / 2 * 2.hashValue.signum().magnitude.nonzeroBitCount
print(m, p == p, n.isMultiple(of: 5) ? 1 : 2.5)
let q: UInt16 = .max - 1
let r = q &+ 5
print(q, r, ~q, q >> 3, Int16(bitPattern: q))
