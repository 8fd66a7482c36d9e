let text = "hello world"
print(text.uppercase())
print(text.lenght)
print([3, 1, 2].sort())
