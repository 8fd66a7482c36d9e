let rows = 4
for row in rows { print(row) }
