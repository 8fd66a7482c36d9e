struct Item: Hashable {
    let name: String, weight: Int, value: Int
}

func knapsack(_ items: [Item], capacity: Int) -> (value: Int, chosen: [Item]) {
    var best = Array(repeating: Array(repeating: 0, count: capacity + 1), count: items.count + 1)
    for (i, item) in items.enumerated() {
        for w in 0...capacity {
            best[i + 1][w] = best[i][w]
            if item.weight <= w {
                best[i + 1][w] = max(best[i + 1][w], best[i][w - item.weight] + item.value)
            }
        }
    }
    var chosen: [Item] = []
    var left = capacity
    for i in stride(from: items.count, to: 0, by: -1) where best[i][left] != best[i - 1][left] {
        chosen.insert(items[i - 1], at: 0)
        left -= items[i - 1].weight
    }
    return (best[items.count][capacity], chosen)
}

let items = [
    Item(name: "map", weight: 9, value: 150), Item(name: "compass", weight: 13, value: 35),
    Item(name: "water", weight: 153, value: 200), Item(name: "sandwich", weight: 50, value: 160),
    Item(name: "glucose", weight: 15, value: 60), Item(name: "tin", weight: 68, value: 45),
    Item(name: "banana", weight: 27, value: 60), Item(name: "cheese", weight: 23, value: 30),
]
let (value, chosen) = knapsack(items, capacity: 200)
print("best value:", value)
for item in chosen { print(" -", item.name, "(\(item.weight))") }
print("weight:", chosen.map(\.weight).reduce(0, +))
let unused = Set(items).subtracting(chosen)
print("left behind:", unused.map { $0.name }.sorted())
print(chosen.first!)
