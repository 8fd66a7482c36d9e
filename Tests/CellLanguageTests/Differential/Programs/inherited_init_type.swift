import Foundation

// A lending library: what a cell of two hundred lines looks like. `language-bench check` times how long checking takes.

enum Genre: String, CaseIterable {
    case novel, science, history, poetry

    var lendingDays: Int {
        switch self {
        case .novel: return 28
        case .science, .history: return 21
        case .poetry: return 14
        }
    }
}

protocol Described {
    var title: String { get }
    func summary() -> String
}

extension Described {
    func summary() -> String { "“\(title)”" }
    func line(width: Int) -> String {
        let text = summary()
        return text.count >= width ? String(text.prefix(width)) : text + String(repeating: ".", count: width - text.count)
    }
}

struct Book: Described, Equatable, Hashable {
    let title: String
    let author: String
    let year: Int
    let genre: Genre
    var copies: Int = 1

    func summary() -> String { "\(title) (\(author), \(year))" }

    static func < (left: Book, right: Book) -> Bool {
        if left.author != right.author { return left.author < right.author }
        return left.year < right.year
    }
}

struct Loan {
    let book: Book
    let member: String
    let due: Int

    func fine(on day: Int) -> Double {
        guard day > due else { return 0.0 }
        let late = Double(day - due)
        return late <= 7.0 ? late * 0.25 : 7.0 * 0.25 + (late - 7.0) * 0.5
    }
}

enum LendingError: Error {
    case unknownBook(String)
    case noCopyLeft(String, waiting: Int)
    case tooManyLoans(member: String, limit: Int)
}

class Branch {
    let name: String
    private(set) var books: [String: Book] = [:]
    private(set) var loans: [Loan] = []
    var waiting: [String: [String]] = [:]
    let limit: Int

    init(name: String, limit: Int = 3) {
        self.name = name
        self.limit = limit
    }

    func add(_ book: Book) {
        if var known = books[book.title] {
            known.copies += book.copies
            books[book.title] = known
        } else {
            books[book.title] = book
        }
    }

    func available(_ title: String) -> Int {
        guard let book = books[title] else { return 0 }
        return book.copies - loans.filter { $0.book.title == title }.count
    }

    func lend(_ title: String, to member: String, on day: Int) throws -> Loan {
        guard let book = books[title] else { throw LendingError.unknownBook(title) }
        let held = loans.filter { $0.member == member }.count
        if held >= limit { throw LendingError.tooManyLoans(member: member, limit: limit) }
        guard available(title) > 0 else {
            waiting[title, default: []].append(member)
            throw LendingError.noCopyLeft(title, waiting: waiting[title]?.count ?? 0)
        }
        let loan = Loan(book: book, member: member, due: day + book.genre.lendingDays)
        loans.append(loan)
        return loan
    }

    func giveBack(_ title: String, from member: String, on day: Int) -> Double {
        guard let index = loans.firstIndex(where: { $0.book.title == title && $0.member == member }) else { return 0.0 }
        let loan = loans.remove(at: index)
        if var queue = waiting[title], !queue.isEmpty {
            let next = queue.removeFirst()
            waiting[title] = queue.isEmpty ? nil : queue
            _ = try? lend(title, to: next, on: day)
        }
        return loan.fine(on: day)
    }
}

final class CityBranch: Branch {
    var visitors = 0
    override func lend(_ title: String, to member: String, on day: Int) throws -> Loan {
        visitors += 1
        return try super.lend(title, to: member, on: day)
    }
}

struct Statistics<Key: Hashable> {
    private var counts: [Key: Int] = [:]
    mutating func record(_ key: Key, times: Int = 1) { counts[key, default: 0] += times }
    func count(of key: Key) -> Int { counts[key] ?? 0 }
    var total: Int { counts.values.reduce(0, +) }
    func top(_ number: Int, by order: (Key, Key) -> Bool) -> [(key: Key, count: Int)] {
        counts.map { (key: $0.key, count: $0.value) }
            .sorted { $0.count != $1.count ? $0.count > $1.count : order($0.key, $1.key) }
            .prefix(number)
            .map { $0 }
    }
}

func mean(_ numbers: [Double]) -> Double? {
    numbers.isEmpty ? nil : numbers.reduce(0.0, +) / Double(numbers.count)
}

func table<T>(_ rows: [T], _ columns: [(head: String, width: Int, text: (T) -> String)]) -> [String] {
    func pad(_ text: String, _ width: Int) -> String { text + String(repeating: " ", count: max(0, width - text.count)) }
    var lines = [columns.map { pad($0.head, $0.width) }.joined(separator: " | ")]
    lines.append(columns.map { String(repeating: "-", count: $0.width) }.joined(separator: "-+-"))
    for row in rows { lines.append(columns.map { pad($0.text(row), $0.width) }.joined(separator: " | ")) }
    return lines
}

let branch = CityBranch(name: "Centre", limit: 2)
let shelf: [(String, String, Int, Genre, Int)] = [
    ("Emma", "Austen", 1815, .novel, 2),
    ("Persuasion", "Austen", 1817, .novel, 1),
    ("Origin", "Darwin", 1859, .science, 1),
    ("Decline and Fall", "Gibbon", 1776, .history, 1),
    ("Odes", "Keats", 1819, .poetry, 3),
]
for (title, author, year, genre, copies) in shelf {
    branch.add(Book(title: title, author: author, year: year, genre: genre, copies: copies))
}

let wishes = [
    ("Ann", "Emma", 1), ("Bob", "Emma", 2), ("Cid", "Emma", 3), ("Ann", "Odes", 3), ("Ann", "Origin", 4),
    ("Bob", "Ulysses", 5), ("Dan", "Persuasion", 6),
]
var statistics = Statistics<String>()
for (member, title, day) in wishes {
    do {
        let loan = try branch.lend(title, to: member, on: day)
        statistics.record(loan.book.author)
        print("\(member) has \(loan.book.summary()) until day \(loan.due)")
    } catch LendingError.unknownBook(let title) {
        print("\(member): no book is called \(title)")
    } catch LendingError.noCopyLeft(let title, let waiting) {
        print("\(member): \(title) is out, \(waiting) waiting")
    } catch LendingError.tooManyLoans(let member, let limit) {
        print("\(member) has \(limit) books already")
    } catch {
        print("something else: \(error)")
    }
}

let fines = [("Ann", "Emma", 40), ("Bob", "Emma", 20), ("Dan", "Persuasion", 60)].map { member, title, day in
    branch.giveBack(title, from: member, on: day)
}
print(fines, mean(fines) ?? 0.0, branch.visitors)
for (author, count) in statistics.top(2, by: <) { print(author, count) }

let sorted = branch.books.values.sorted(by: <)
let rows = table(sorted, [
    ("title", 18, { $0.title }),
    ("author", 8, { (book: Book) in book.author }),
    ("left", 4, { String(branch.available($0.title)) }),
])
rows.forEach { print($0) }
let byGenre = Dictionary(grouping: sorted, by: { $0.genre })
for genre in Genre.allCases {
    let titles = byGenre[genre, default: []].map(\.title).joined(separator: ", ")
    print("\(genre.rawValue.uppercased()): \(titles.isEmpty ? "none" : titles)")
}
print(sorted.first?.line(width: 24) ?? "", sorted.map(\.copies).max() ?? 0)
