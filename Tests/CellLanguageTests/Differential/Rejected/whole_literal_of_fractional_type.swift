struct F: ExpressibleByFloatLiteral { var v: Double; init(floatLiteral value: Double) { v = value } }
let f: F = 2
