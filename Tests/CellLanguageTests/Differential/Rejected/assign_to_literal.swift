let n = 3
3 = n
print(n)
