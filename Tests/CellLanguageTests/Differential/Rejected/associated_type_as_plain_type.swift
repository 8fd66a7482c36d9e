protocol Container {
    associatedtype Item
    var items: [Item] { get }
    func contains(_ item: Item) -> Bool
}

struct Numbers: Container {
    var items: [Int]
    func contains(_ item: Int) -> Bool { items.contains(item) }
}

func has(_ container: any Container, _ value: Int) -> Bool {
    container.contains(value)
}

print(has(Numbers(items: [1, 2]), 2))
