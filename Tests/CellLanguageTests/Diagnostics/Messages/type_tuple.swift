let pair = (name: "x", size: 3)
print(pair.length)
let (a, b, c) = pair
