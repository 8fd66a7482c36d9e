struct Book { var title: String }
print((\Book.title).appending(path: \.count) == \Book.title.count)
let p: KeyPath<Book, Int> = \Book.title.count
let q = (\Book.title).appending(path: \.count)
print(p == q)
