let pair = (1, 2)
let (first, _) = pair
print(first + _)
