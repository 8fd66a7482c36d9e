// Each level of the standard operators beside its neighbours, without parentheses.
infix operator <+>: AdditionPrecedence
func <+> (left: Int, right: Int) -> Int { left * 10 + right }
infix operator **: BitwiseShiftPrecedence
func ** (left: Int, right: Int) -> Int { (0..<right).reduce(1) { product, _ in product * left } }

let shifted = 1 + 2 << 3 * 2
let masked = 0b1100 & 0b1010 | 0b0001 ^ 0b0110 &+ 1
let wrapping = Int.max &+ 1 &- 2 == Int.max - 1
print(shifted, masked, wrapping, 2 * 3 ** 2 + 1, 1 <+> 2 <+> 3 * 4)

let missing: Int? = nil
let present: Int? = 4
print(missing ?? 1 + 2, present ?? 0 == 4, missing ?? present ?? 7, missing ?? 3 < 2 || present != nil)
let range: ClosedRange<Int>? = nil
print(2 * 3..<4 + 5, range ?? 1...2 + 1, (0..<3).contains(1) && !(0...1 ~= 2))

let value: Any = 5
let isBig = value as? Int ?? 0 > 3 && value is Int || false
print(isBig, value is String ? "text" : value as? Int == 5 ? "five" : "other")

let a = 3, b = 4, c = 5
print(a < b && b < c || c < a && !(a == b), a * a + b * b == c * c ? "right" : "other", -a * b - -c)
var n = 10
n += a * b % 5 - 1
n -= n > 5 ? 2 : 1
n <<= 1 + 1
n |= 1 << 0
n ^= 0xF & ~0b11
print(n, n >> 1 & 3, n / 2 % 7 * 3 - 1)
let flag = a != b && n > 3 || n & 1 == 0 && !wrapping
print(flag, flag == (a < b) ? n : -n)
