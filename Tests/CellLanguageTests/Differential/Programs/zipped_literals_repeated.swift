print(zip("abc", 1...).flatMap { Array(repeating: $0, count: $1) }.map(String.init).joined())
print(zip(["a", "b"], 1...).flatMap { Array(repeating: $0, count: $1) })
print("abc".flatMap { [$0, $0] }.map(String.init))
print(zip("abc", [1, 2, 3]).flatMap { Array(repeating: $0, count: $1) })
