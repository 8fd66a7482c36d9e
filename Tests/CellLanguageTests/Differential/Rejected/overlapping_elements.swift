var numbers = [1, 2, 3]
func exchange(_ a: inout Int, _ b: inout Int) { (a, b) = (b, a) }
exchange(&numbers[0], &numbers[2])
print(numbers)
