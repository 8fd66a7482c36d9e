func area(side: Int) -> Int { side * side }
print([1].map(area(side:)))
print([1].map(area(width:)))
