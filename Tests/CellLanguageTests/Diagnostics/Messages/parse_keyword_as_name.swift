let class = "7b"
print(class)
