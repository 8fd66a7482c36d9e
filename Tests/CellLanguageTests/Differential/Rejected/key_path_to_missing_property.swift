struct Book {
    let title: String
    let pages: Int
    let year: Int
}

let books = [Book(title: "Emma", pages: 474, year: 1815), Book(title: "Ulysses", pages: 730, year: 1922)]
let titles = books.map(\.title)
print(titles.joined(separator: ", "))
let authors = books.map(\.author)
print(authors)
