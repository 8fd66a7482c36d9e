protocol Container {
    associatedtype Item
    var items: [Item] { get }
    mutating func add(_ item: Item)
}

struct Crate: Container {
    var items: [String] = []
    mutating func add(_ item: Int) { items.append("\(item)") }
}

var crate = Crate()
crate.add(3)
print(crate.items)
