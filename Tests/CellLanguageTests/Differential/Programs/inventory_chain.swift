struct Item {
    var name: String
    var price: Double
    var qty: Int
    var tags: Set<String> = []
}

let stock = [
    Item(name: "bolt", price: 0.25, qty: 400, tags: ["metal", "small"]),
    Item(name: "plank", price: 7, qty: 12, tags: ["wood"]),
    Item(name: "hammer", price: 18.5, qty: 3, tags: ["metal", "tool"]),
    Item(name: "glue", price: 4, qty: 0),
    Item(name: "saw", price: 22, qty: 5, tags: ["tool", "metal"]),
]

let metal = stock.filter { $0.tags.contains("metal") }.sorted { $0.price > $1.price }.map(\.name)
print(metal, type(of: metal))

let total = stock.reduce(0) { $0 + $1.price * Double($1.qty) }
print(total, type(of: total))

let units = stock.map(\.qty).reduce(0, +)
print(units, type(of: units))

let firstEmpty = stock.first { $0.qty == 0 }?.name
print(firstEmpty ?? "none", type(of: firstEmpty))

let dear = stock.max { $0.price < $1.price }.map { ($0.name, $0.price) }
print(dear!, type(of: dear))

let byTag = stock.reduce(into: [:] as [String: [String]]) { acc, item in
    for t in item.tags { acc[t, default: []].append(item.name) }
}
for (tag, names) in byTag.sorted(by: { $0.key < $1.key }) {
    print(tag, names.sorted())
}

let lens = stock.map { $0.name.count }
print(lens.min() ?? -1, lens.max() ?? -1, lens.firstIndex(of: 3) ?? -1)
let (cheap, costly) = (stock.filter { $0.price < 5 }.count, stock.filter { $0.price >= 5 }.count)
print(cheap, costly)
let allTags = stock.flatMap { $0.tags }.sorted()
print(allTags, type(of: allTags))
let unique = Set(stock.flatMap(\.tags)).sorted()
print(unique)
let ok = stock.allSatisfy { $0.price > 0 } && !stock.contains { $0.qty < 0 }
print(ok)
let avg = stock.isEmpty ? 0 : total / Double(stock.count)
print(avg, type(of: avg))
let labels = stock.enumerated().map { "\($0 + 1). \($1.name)" }.joined(separator: ", ")
print(labels)
let capped = stock.prefix(while: { $0.qty > 0 }).dropFirst().map(\.name)
print(capped, type(of: capped))
