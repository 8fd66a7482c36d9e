let values: [Any] = [1, "two"]
print(values[0] + 1)
