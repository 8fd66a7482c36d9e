let pair = (1, "one")
let (number, word, extra) = pair
print(number, word, extra)
