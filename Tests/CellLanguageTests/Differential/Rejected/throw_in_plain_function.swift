enum Stock: Error { case empty }

struct Shelf {
    var items: [String]
    mutating func take() -> String {
        guard let last = items.popLast() else {
            throw Stock.empty
        }
        return last
    }
}

var shelf = Shelf(items: ["a"])
print(shelf.take())
