func move(x: Int, y: Int, by step: Int) -> (Int, Int) { (x + step, y + step) }
print(move(x: 1, y: 2, by: 3))
print(move(x: 1, by: 3))
