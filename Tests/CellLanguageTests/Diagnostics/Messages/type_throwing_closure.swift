func root(_ value: Double) throws -> Double { value.squareRoot() }
func apply(_ values: [Double], _ change: (Double) -> Double) -> [Double] { values.map(change) }
print(apply([4, 9]) { try root($0) })
