let ages = ["ann": 31]
print(ages["ann"] ?? "unknown", ages["bob"] ?? "unknown", Int("x") ?? "no number", [3, 1].max() ?? "empty")
var stack = [1]
print(stack.popLast() ?? "empty", stack.popLast() ?? "empty", stack.first ?? "none")
