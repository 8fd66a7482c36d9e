var x: Int! = 5
print(max(x, 2))
print(min(3, x), abs(x), x + max(1, x))
