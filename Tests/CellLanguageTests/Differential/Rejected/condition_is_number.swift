let items = ["a", "b"]
var index = items.count
while index {
    index -= 1
    print(items[index])
}
