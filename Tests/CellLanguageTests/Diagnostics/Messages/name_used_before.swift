print(total)
let total = 5
