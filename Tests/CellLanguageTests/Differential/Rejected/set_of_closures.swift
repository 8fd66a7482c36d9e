let steps: Set<(Int) -> Int> = [{ $0 + 1 }, { $0 * 2 }]
var value = 3
for step in steps { value = step(value) }
print(value)
