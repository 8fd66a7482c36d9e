let words = ["pear", "fig", "apple"]
func longest(startingWith c: Character) -> String {
    words.filter { $0.first == c }.max { $0.count < $1.count }!
}

print(longest(startingWith: "p"))
print(longest(startingWith: "z"))
