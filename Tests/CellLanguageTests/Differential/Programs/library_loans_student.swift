// A little library system, student style
enum BookStatus {
    case available
    case borrowed(by: String, due: Int)
    case lost
}
class Book {
    let title: String
    let author: String
    var status: BookStatus = BookStatus.available
    init(title: String, author: String) {
        self.title = title
        self.author = author
    }
    func printStatus() -> String {
        switch status {
        case .available:
            return "\(title) is available"
        case .borrowed(let name, let due):
            return "\(title) is borrowed by \(name) until day \(due)"
        case .lost:
            return "\(title) is lost"
        }
    }
}
class Member {
    var name: String
    var books: [Book] = []
    let limit: Int
    init(_ name: String, limit: Int = 2) { self.name = name; self.limit = limit }
}
enum LibraryError: Error {
    case notFound(title: String), notAvailable(Book), limitReached(max: Int)
}
class Library {
    var books = [String: Book]()
    var members: [Member] = []
    var today = 1
    func add(_ b: Book) { books[b.title] = b }
    func borrow(_ title: String, by member: Member, days: Int = 14) throws -> Int {
        guard let book = books[title] else { throw LibraryError.notFound(title: title) }
        guard case .available = book.status else { throw LibraryError.notAvailable(book) }
        if member.books.count >= member.limit { throw LibraryError.limitReached(max: member.limit) }
        book.status = .borrowed(by: member.name, due: today + days)
        member.books.append(book)
        return today + days
    }
    func giveBack(_ title: String) -> Int {
        guard let book = books[title], case let .borrowed(by: name, due: due) = book.status else { return 0 }
        book.status = .available
        if let m = members.first(where: { $0.name == name }) {
            m.books.removeAll(where: { $0 === book })
        }
        return max(0, today - due) * 10
    }
}
let lib = Library()
for (t, a) in [("Dune", "Herbert"), ("Emma", "Austen"), ("Ulysses", "Joyce")] { lib.add(Book(title: t, author: a)) }
let kim = Member("Kim"), lee = Member("Lee", limit: 1)
lib.members += [kim, lee]
func attempt(_ title: String, _ who: Member) {
    do {
        let due = try lib.borrow(title, by: who)
        print("\(who.name) took \(title), due \(due)")
    } catch LibraryError.notFound(let t) {
        print("no such book:", t)
    } catch LibraryError.notAvailable(let b) {
        print("not available ->", b.printStatus())
    } catch LibraryError.limitReached(max: let m) where m == 1 {
        print(who.name, "may have only one book")
    } catch {
        print("other error: \(error)")
    }
}
attempt("Dune", kim); attempt("Dune", lee); attempt("Emma", lee); attempt("Ulysses", lee); attempt("Ilias", kim)
lib.today = 20
print("fee:", lib.giveBack("Dune"), lib.giveBack("Dune"))
print(lib.books.values.map { $0.printStatus() }.sorted().joined(separator: "\n"))
