func distance(from a: Double, to b: Double) -> Double { abs(a - b) }
print(distance(from: 1, too: 4))
print(distance(start: 1, end: 4))
