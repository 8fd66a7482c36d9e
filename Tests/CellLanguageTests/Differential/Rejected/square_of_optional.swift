func square(_ n: Int) -> Int { n * n }
let input = Int("12")
print(square(input))
