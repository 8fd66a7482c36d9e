let n = 3
for i in 5...n { print(i) }
