var row = [1, 2, 3]
row.swapAt(0, 2)
print(row)
row.swapAt(1, 3)
print(row)
