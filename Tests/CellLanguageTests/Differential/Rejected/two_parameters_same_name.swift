func area(side: Int, side: Int) -> Int { side * side }
print(area(side: 2, side: 3))
