var stack = [1]
print(stack.removeLast())
print(stack.removeLast())
