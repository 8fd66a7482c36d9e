protocol Identified { associatedtype ID: Hashable; var id: ID { get } }
protocol Priced { var price: Double { get } }
extension Priced {
    var price: Double { 0 }
    func price(taxedAt rate: Double) -> Double { price * (1 + rate) }
}
protocol Stockable: Identified, Priced, CustomStringConvertible { var quantity: Int { get set } }
extension Stockable {
    var description: String { "\(id) ×\(quantity) @\(price)" }
    var value: Double { Double(quantity) * price }
}

struct Book: Stockable { let id: Int; var quantity: Int; let price: Double; var title = "Untitled" }
struct Leaflet: Stockable { let id: String; var quantity = 100 }

struct Inventory<Item: Stockable> {
    private var items: [Item.ID: Item] = [:]
    enum Change { case added(Int), removed(Int), soldOut }

    subscript(id: Item.ID) -> Item? { items[id] }
    mutating func stock(_ item: Item) {
        if (items[item.id]?.quantity += item.quantity) == nil { items[item.id] = item }
    }
    mutating func sell(_ id: Item.ID, count: Int = 1) -> Change? {
        guard var item = items[id] else { return nil }
        defer { items[id] = item.quantity > 0 ? item : nil }
        item.quantity -= min(count, item.quantity)
        return item.quantity == 0 ? .soldOut : .removed(count)
    }
    var total: Double { items.values.reduce(0) { $0 + $1.value } }
    func report<Key: Comparable>(by key: (Item) -> Key) -> [String] { items.values.sorted { key($0) < key($1) }.map(\.description) }
}

var shop = Inventory<Book>()
shop.stock(Book(id: 7, quantity: 3, price: 12.5))
shop.stock(Book(id: 2, quantity: 1, price: 40, title: "Atlas"))
shop.stock(.init(id: 7, quantity: 2, price: 12.5))
print(shop.report(by: \.id), shop.total)
print(shop.sell(7, count: 4) as Any, shop.sell(2) as Any, shop.sell(99) as Any)
print(shop.report { -$0.price }, shop[2]?.title ?? "gone", shop[7]!.price(taxedAt: 0.2))

var rack = Inventory<Leaflet>()
rack.stock(Leaflet(id: "map"))
switch rack.sell("map", count: 1000) {
case .soldOut?: print("no maps left")
case .removed(let n)?, .added(let n)?: print(n)
case nil: print("?")
}
print(rack.total, rack["map"] == nil)
func cheapest<S: Sequence>(_ items: S) -> S.Element? where S.Element: Priced { items.min { $0.price < $1.price } }
print(cheapest([Book(id: 1, quantity: 0, price: 9), Book(id: 2, quantity: 5, price: 8)])?.id ?? -1)
let mixed: [any Priced] = [Book(id: 1, quantity: 1, price: 3), Leaflet(id: "x")]
print(mixed.map { $0.price(taxedAt: 0.1) })
