var grid = [[1, 2], [3, 4]]
grid[0] = 5
print(grid)
