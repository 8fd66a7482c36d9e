func rectangle(width: Int, height: Int) -> Int { width * height }
print(rectangle(width: 2, height: 3))
print(rectangle(height: 3, width: 2))
