func triple(_ n: inout Int) { n *= 3 }
var amount = 7
triple(amount)
print(amount)
