var cache: [Int: [Int]] = [1: [1]]
cache[1]!.append(2)
print(cache[1]!)
cache[2]!.append(3)
print(cache)
