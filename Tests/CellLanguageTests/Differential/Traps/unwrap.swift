let numbers = ["1", "two"].map { Int($0) }
print(numbers[0]!)
print(numbers[1]!)
