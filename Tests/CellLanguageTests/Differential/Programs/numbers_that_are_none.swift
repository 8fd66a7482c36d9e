// min, max and comparisons with NaN go by the order of their operands.
let nan = Double.nan
print(max(nan, 1), max(1, nan), min(nan, 1), min(1, nan), max(1, 2, nan), min(nan, 2, 1))
print([nan, 1, 2].max() as Any, [1, nan, 2].min() as Any, [Float.nan, 3].max() as Any)
print(nan == nan, nan < 1, 1 < nan, nan != nan, [nan] == [nan], Optional(nan) == nan)
print(-nan, [-nan], nan.sign, (-nan).sign, "\(-nan)", nan.isNaN, (nan + 1).isNaN)
func average(_ values: [Double]) -> Double { values.reduce(0, +) / Double(values.count) }
let none = average([])
print(none.isNaN, none > 0, [3.0, 1.0].contains(none), average([1, 2]))
let readings: [Double?] = [1.5, nil, .nan, 2.5]
print(readings.compactMap { $0 }.filter { !$0.isNaN }.reduce(0, max))
print(Double("nan") ?? 0, Double("inf") ?? 0, Int(exactly: 2.5) as Any, Double.infinity > .greatestFiniteMagnitude)
