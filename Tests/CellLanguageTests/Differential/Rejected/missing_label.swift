func move(to x: Int) -> Int { x }
print("never")
print(move(3))
