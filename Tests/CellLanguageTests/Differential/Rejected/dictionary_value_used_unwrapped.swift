let prices = ["apple": 3, "pear": 4, "plum": 2]
let basket = ["apple", "plum", "apple"]

var total = 0
for item in basket {
    total += prices[item]
}
print("total", total)
