let line = "-" * 20
print(line)
