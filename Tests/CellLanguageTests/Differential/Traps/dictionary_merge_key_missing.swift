var stock = ["apple": 3]
func sell(_ name: String) {
    stock[name]! -= 1
    print(name, stock[name]!)
}

sell("apple")
sell("pear")
