var numbers = [3, 1, 2]
numbers.forEach { n in
    n += 1
}
print(numbers)
