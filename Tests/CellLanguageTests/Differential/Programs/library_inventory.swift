import Foundation

protocol Borrowable {
    var title: String { get }
    var isAvailable: Bool { get set }
    func fee(days: Int) -> Double
}

extension Borrowable {
    func fee(days: Int) -> Double { days > 14 ? Double(days - 14) * 0.25 : 0 }
    var status: String { isAvailable ? "in" : "out" }
}

struct Book: Borrowable {
    let title: String
    let author: String
    var isAvailable = true
}

struct Magazine: Borrowable {
    let title: String
    let issue: Int
    var isAvailable = true
    func fee(days: Int) -> Double { days > 3 ? Double(days - 3) * 0.5 : 0 }
}

struct Library {
    private var items: [any Borrowable] = []
    private var loans: [String: [String]] = [:]

    mutating func add(_ newItems: any Borrowable...) { items += newItems }

    mutating func lend(_ title: String, to person: String) -> Bool {
        guard let index = items.firstIndex(where: { $0.title == title && $0.isAvailable }) else { return false }
        items[index].isAvailable = false
        loans[person, default: []].append(title)
        return true
    }

    mutating func takeBack(_ title: String, from person: String, after days: Int) -> Double? {
        guard let place = loans[person]?.firstIndex(of: title),
            let index = items.firstIndex(where: { $0.title == title && !$0.isAvailable })
        else { return nil }
        loans[person]?.remove(at: place)
        items[index].isAvailable = true
        return items[index].fee(days: days)
    }

    func listing() {
        for item in items.sorted(by: { $0.title < $1.title }) {
            let kind = item is Book ? "Book" : "Magazine"
            var line = kind.padding(toLength: 9, withPad: " ", startingAt: 0) + item.title
            if let book = item as? Book { line += " by \(book.author)" }
            print("\(line) [\(item.status)]")
        }
    }
}

var library = Library()
library.add(Book(title: "Dune", author: "Herbert"), Magazine(title: "Chip", issue: 7), Book(title: "Emma", author: "Austen"))
print(library.lend("Dune", to: "Kim"), library.lend("Dune", to: "Lee"), library.lend("Chip", to: "Kim"))
library.listing()
for (title, days) in [("Dune", 20), ("Chip", 5), ("Emma", 1)] {
    if let fee = library.takeBack(title, from: "Kim", after: days) {
        print("\(title): \(String(format: "%.2f", fee))")
    } else {
        print("\(title) was not lent")
    }
}
library.listing()
