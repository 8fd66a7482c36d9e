struct Box { let size: Int; var items: [Int] }
func grow(_ n: inout Int) { n += 1 }
var box = Box(size: 1, items: [1])
grow(&box[keyPath: \.items[0]])
print(box.items)
grow(&box[keyPath: \.size])
