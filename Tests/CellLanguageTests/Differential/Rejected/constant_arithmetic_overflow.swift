let limit: Int8 = 100
let doubled: Int8 = 100 * 2
print(limit, doubled)
