func distance(from a: Double, to b: Double) -> Double { abs(a - b) }
print(distance(1, to: 4))
print(distance(from: 1, 4))
print(distance(1, 4))
