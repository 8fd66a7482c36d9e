let total = 3
print("never")
print(totl)
