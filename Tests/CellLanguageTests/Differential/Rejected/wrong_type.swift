var count = 1
print("never")
count = "two"
