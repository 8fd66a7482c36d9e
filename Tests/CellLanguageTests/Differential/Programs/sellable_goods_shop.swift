protocol Priced { var price: Double { get } }
protocol Named { var name: String { get } }
typealias Sellable = Priced & Named
extension Priced { func discounted(by percent: Double) -> Double { price * (1 - percent / 100) } }

struct Fruit: Sellable, Hashable { let name: String; let price: Double }
final class Tool: Sellable {
    let name: String
    private(set) var price: Double { didSet { history.append(oldValue) } }
    private(set) var history: [Double] = []
    init(name: String, price: Double) { self.name = name; self.price = price }
    func raise(by amount: Double) { price += amount }
}
class Shop<Item: Sellable> {
    private var stock: [(item: Item, count: Int)] = []
    var onSale: ((Item) -> Void)?
    func add(_ item: Item, count: Int = 1) {
        if let i = stock.firstIndex(where: { $0.item.name == item.name }) { stock[i].count += count } else { stock.append((item, count)) }
    }
    @discardableResult func sell(_ name: String) -> Double? {
        guard let i = stock.firstIndex(where: { $0.item.name == name && $0.count > 0 }) else { return nil }
        stock[i].count -= 1
        onSale?(stock[i].item)
        return stock[i].item.price
    }
    var value: Double { stock.reduce(0) { $0 + $1.item.price * Double($1.count) } }
}
let fruits = Shop<Fruit>()
fruits.add(Fruit(name: "Apple", price: 0.5), count: 4)
fruits.add(Fruit(name: "Mango", price: 2.25))
fruits.add(Fruit(name: "Apple", price: 0.5), count: 2)
var sold: [String: Int] = [:]
fruits.onSale = { sold[$0.name, default: 0] += 1 }
for name in ["Apple", "Mango", "Mango", "Pear", "Apple"] { print(name, fruits.sell(name).map { "sold for \($0)" } ?? "not available") }
print(fruits.value, sold.sorted { $0.key < $1.key }.map { "\($0.key)×\($0.value)" })
let hammer = Tool(name: "Hammer", price: 12)
hammer.raise(by: 3); hammer.raise(by: 0.5)
print(hammer.price, hammer.history, hammer.discounted(by: 10))
let mixed: [any Sellable] = [Fruit(name: "Kiwi", price: 0.75), hammer]
print(mixed.map { "\($0.name): \($0.price)" }, mixed.contains { $0 is Tool }, mixed.max { $0.price < $1.price }?.name ?? "")
func cheapest<S: Sequence>(_ items: S) -> S.Element? where S.Element: Priced { items.min { $0.price < $1.price } }
print(cheapest([Fruit(name: "A", price: 3), Fruit(name: "B", price: 1)])?.name ?? "none")
