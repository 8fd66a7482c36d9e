let divisors = [2, 1, 0]
let quotients = divisors.lazy.map { 10 / $0 }
print("made")
for q in quotients {
    print(q)
}
