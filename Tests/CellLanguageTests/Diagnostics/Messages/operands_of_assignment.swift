var total = 0
let price = 2.5
total += price
let count: Int = price
var s = "a"
s += 3
