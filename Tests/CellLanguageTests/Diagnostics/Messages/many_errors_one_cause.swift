let data = lod("numbers")
let mean = data.reduce(0, +) / Double(data.count)
for value in data { print(value - mean) }
let best = data.max() ?? 0
print("best", best)
