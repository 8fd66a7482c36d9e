let total = 10
func total(of values: [Int]) -> Int { values.reduce(0, +) }
func count() -> Int { 3 }
let count = 4
print(total, count)
