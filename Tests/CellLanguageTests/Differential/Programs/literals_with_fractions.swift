struct F: ExpressibleByFloatLiteral { var v: Double; init(floatLiteral value: Double) { v = value } }
let f: F = 2.5
print(f)
struct G: ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral { var v: Double; init(floatLiteral value: Double) { v = value }; init(integerLiteral value: Int) { v = Double(value) * 10 } }
let g: G = 2, h: G = 2.5
print(g, h)
func half<T: BinaryFloatingPoint>(_ x: T) -> T { x / 2 + 0.5 * 3 }
print(half(3.0), half(Float(1)))
