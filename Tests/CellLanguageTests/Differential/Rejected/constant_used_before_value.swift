let n: Int
print("never")
print(n)
