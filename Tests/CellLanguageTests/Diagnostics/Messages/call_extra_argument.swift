func square(_ x: Int) -> Int { x * x }
print(square(3, 4))
print(square(3, times: 2))
print("abc".count(1))
