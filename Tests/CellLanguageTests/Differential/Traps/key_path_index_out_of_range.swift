struct Shelf { var books: [String] }
let third = \Shelf.books[2]
var full = Shelf(books: ["a", "b", "c"])
print(full[keyPath: third])
full[keyPath: third] = "z"
print(full)
let short = Shelf(books: ["x"])
print(short[keyPath: third])
