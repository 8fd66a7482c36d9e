let input = "42"
if let number = Int(input) {
    print("a number")
}
print(number + 1)
