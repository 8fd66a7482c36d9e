let price = 2.5
let pieces = 3
let total = price * pieces
let half: Int = price / 2
let ratio: Double = pieces
print(total, half, ratio)
