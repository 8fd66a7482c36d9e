let add = { (a: Int, a: Int) -> Int in a + a }
print(add(1, 2))
