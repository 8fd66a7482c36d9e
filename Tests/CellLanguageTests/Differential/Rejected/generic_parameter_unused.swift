struct Box<T> { var items: [T] = [] }
func makeEmpty<T>() -> Box<T> { Box() }
let box = makeEmpty()
print(box.items.count)
