let digits = "12345"
var sum = 0
for digit in digits {
    if digit > 2 {
        sum += 1
    }
}
print(sum)
