struct Plain { var x = 1 }
let items: [AnyHashable] = [1, "two"]
print(items.count)
let more: [AnyHashable] = [1, Plain()]
print(more.count)
