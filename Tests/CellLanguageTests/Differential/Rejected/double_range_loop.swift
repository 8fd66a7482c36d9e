let range = 0.0...1.0
print(range.contains(0.5))
for x in range { print(x) }
