let items = [1, 2, 3]
items.forEach { item in
    if item == 2 {
        continue
    }
    print(item)
}
