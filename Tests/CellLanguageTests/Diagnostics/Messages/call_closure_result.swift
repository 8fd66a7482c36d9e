let words = ["pear", "fig"]
print(words.filter { $0.count })
print(words.map { (w: String) -> Int in w })
