protocol Rule { associatedtype Item; var name: String { get }; func check(_ item: Item) -> String? }
struct Bounded<Item, Value: Comparable>: Rule { let name: String; let path: KeyPath<Item, Value>; let range: ClosedRange<Value>
    func check(_ item: Item) -> String? { range.contains(item[keyPath: path]) ? nil : "\(name) \(item[keyPath: path]) not in \(range)" } }
struct Where<Item>: Rule { let name: String; let holds: (Item) -> Bool
    func check(_ item: Item) -> String? { holds(item) ? nil : name } }
struct AnyRule<Item>: Rule {
    let name: String; private let body: (Item) -> String?
    init<R: Rule>(_ rule: R) where R.Item == Item { name = rule.name; body = rule.check }
    func check(_ item: Item) -> String? { body(item) }
}
extension Array {
    func problems<Item>(of item: Item) -> [String] where Element == AnyRule<Item> { compactMap { $0.check(item) } }
}
struct Product: Hashable { var sku: String; var price: Double; var stock: Int; var tags: Set<String> = [] }
let rules: [AnyRule<Product>] = [
    AnyRule(Bounded(name: "stock", path: \.stock, range: 0...500)),
    AnyRule(Bounded(name: "sku length", path: \.sku.count, range: 4...8)),
    AnyRule(Where(name: "hazardous goods are never free") { !($0.tags.contains("hazard") && $0.price == 0) }),
]
let goods = [Product(sku: "AB-1", price: 10, stock: 3), Product(sku: "X", price: 0, stock: 501, tags: ["hazard"]), Product(sku: "LONG-SKU-9", price: 2.5, stock: -1)]
for product in goods {
    let problems = rules.problems(of: product)
    print(product.sku, problems.isEmpty ? "ok" : problems.joined(separator: "; "))
}
let worth = goods.lazy.filter { $0.stock > 0 }.reduce(0) { $0 + $1.price * Double($1.stock) }
print("worth \(worth)", rules.map(\.name), Set(goods.map(\.tags)).count)
func combined<R1: Rule, R2: Rule>(_ a: R1, _ b: R2) -> some Rule where R1.Item == R2.Item {
    Where<R1.Item>(name: "\(a.name) and \(b.name)") { a.check($0) == nil && b.check($0) == nil }
}
let both = combined(rules[0], rules[1])
print(both.name)
func count<R: Rule>(_ items: [R.Item], breaking rule: R) -> Int { items.filter { rule.check($0) != nil }.count }
print(count(goods, breaking: rules[0]), count(goods, breaking: rules[2]), count([3, 40, 9], breaking: Bounded(name: "self", path: \Int.self, range: 5...10)))
