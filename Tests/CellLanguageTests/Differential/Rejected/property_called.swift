let names = ["x", "y"]
let amount = names.count()
print(amount)
