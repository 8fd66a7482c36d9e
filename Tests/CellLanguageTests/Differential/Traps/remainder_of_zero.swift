let divisors = [3, 1, 0]
for divisor in divisors {
    print(10 % divisor)
}
