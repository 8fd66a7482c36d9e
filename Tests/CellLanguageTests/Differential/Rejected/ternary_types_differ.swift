let flag = true
let value = flag ? 1 : "one"
print(value)
