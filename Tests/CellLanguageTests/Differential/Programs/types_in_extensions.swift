// Types that live inside extensions of others, and generic types reached through the one around.
enum Garden {}

extension Garden.Bed: CustomStringConvertible {
    var description: String { "\(plant.name) x\(count)" }
}

extension Garden {
    protocol Plant {
        var name: String { get }
    }

    struct Bed {
        let plant: any Plant
        var count = 1

        struct Row {
            var plants: [String] = []
        }

        func rows(of width: Int) -> [Row] {
            stride(from: 0, to: count, by: width).map { start in
                Row(plants: Array(repeating: plant.name, count: min(width, count - start)))
            }
        }
    }

    struct Shelf<Item> {
        private(set) var items: [Item] = []
        mutating func put(_ item: Item) { items.append(item) }
        var last: Item? { items.last }
    }
}

struct Tulip: Garden.Plant { let name = "tulip" }

extension Garden.Shelf where Item == Garden.Bed {
    var total: Int { items.reduce(0) { $0 + $1.count } }
}

var shelf = Garden.Shelf<Garden.Bed>()
shelf.put(Garden.Bed(plant: Tulip(), count: 5))
shelf.put(.init(plant: Tulip()))
print(shelf.items, shelf.total, shelf.last?.description ?? "empty")
print(shelf.items[0].rows(of: 2).map(\.plants.count))
var numbers = Garden.Shelf<Int>()
print(numbers.last as Any)
numbers.put(7)
print(numbers.items)
