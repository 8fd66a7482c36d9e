let tables = [[1, 2], [3]]
let second = tables.map { row in row[1] }
print(second)
