import Foundation

struct Item: Hashable {
    enum Category: String, CaseIterable { case tools, paint, wood }
    let sku: String
    let category: Category
    let price: Double
    var stock: Int
}

var inventory = [
    Item(sku: "T-01", category: .tools, price: 19.9, stock: 4),
    Item(sku: "P-07", category: .paint, price: 7.25, stock: 0),
    Item(sku: "W-11", category: .wood, price: 3.1, stock: 120),
    Item(sku: "T-02", category: .tools, price: 149, stock: 1),
    Item(sku: "P-09", category: .paint, price: 12, stock: 17),
]

func table(_ rows: [[String]]) -> String {
    let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
        zip(row, widths).enumerated().map { index, cell in
            let padding = String(repeating: " ", count: cell.1 - cell.0.count)
            return index == 0 ? cell.0 + padding : padding + cell.0
        }.joined(separator: " | ")
    }.joined(separator: "\n")
}

let byCategory = Dictionary(grouping: inventory, by: \.category)
let header = ["category", "items", "stock", "value"]
let rows = Item.Category.allCases.map { category -> [String] in
    let items = byCategory[category] ?? []
    let value = items.reduce(0) { $0 + $1.price * Double($1.stock) }
    return [category.rawValue, "\(items.count)", "\(items.map(\.stock).reduce(0, +))", String(format: "%.2f", value)]
}
print(table([header] + rows))

if let index = inventory.firstIndex(where: { $0.sku == "P-07" }) { inventory[index].stock += 25 }
let (enough, scarce) = inventory.reduce(into: ([String](), [String]())) { result, item in
    if item.stock > 10 { result.0.append(item.sku) } else { result.1.append(item.sku) }
}
print(enough, scarce)

let prices = Dictionary(uniqueKeysWithValues: inventory.map { ($0.sku, $0.price) })
let raised = prices.mapValues { ($0 * 1.1 * 100).rounded() / 100 }
print(raised.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" })
print(prices.filter { $0.value < 10 }.keys.sorted(), prices.values.max()!)
let merged = ["T-01": 1, "X-99": 2].merging(inventory.map { ($0.sku, $0.stock) }, uniquingKeysWith: +)
print(merged.sorted { $0.key < $1.key }.map { "\($0)=\($1)" }.joined(separator: ","))
print(Set(inventory.map(\.category)).count, inventory.min { $0.price < $1.price }!.sku)
