let doubled = [1, 2, 3].map { n n * 2 }
print(doubled)
