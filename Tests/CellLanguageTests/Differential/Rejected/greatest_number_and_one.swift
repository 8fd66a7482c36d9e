var best = Int.max
for value in [4, 2, 8] where value < best { best = value }
print(best)
let limit = Int.max + 1
print(limit)
