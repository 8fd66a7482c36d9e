protocol Describable {
    var title: String { get }
    func describe() -> String
}
struct Book: Describable {
    var title: String
    func description() -> String { "Book \(title)" }
}
let book = Book(title: "Dune")
print(book.describe())
