let text = "line one
line two"
print(text)
