class Store<Item> {
    private(set) var items: [Item] = []
    let name: String
    required init(name: String) { self.name = name }
    func add(_ item: Item) { items.append(item) }
    func describe(_ item: Item) -> String { "\(item)" }
    final var report: String { "\(name): " + items.map(describe).joined(separator: ", ") }
}
class UniqueStore<Item: Equatable>: Store<Item> {
    private var rejected = 0
    override func add(_ item: Item) {
        if items.contains(item) { rejected += 1 } else { super.add(item) }
    }
    var rejections: Int { rejected }
}
final class PriceStore: UniqueStore<Double> {
    var currency = "CHF"
    override func describe(_ item: Double) -> String { "\(item) \(currency)" }
}
let plain = Store<String>(name: "made")
["a", "b", "a"].forEach(plain.add)
print(plain.report, plain.items.count)
let unique = UniqueStore<String>(name: "unique")
["x", "y", "x", "x"].forEach { unique.add($0) }
print(unique.report, unique.rejections)
let prices = PriceStore(name: "prices")
for price in [1.5, 2, 1.5] { prices.add(price) }
prices.currency = "EUR"
print(prices.report, prices.rejections)
let stores: [Store<Double>] = [prices, Store(name: "other"), PriceStore(name: "last")]
print(stores.map { $0.report }, stores.filter { $0 is PriceStore }.count)
if let last = stores.last as? PriceStore { print(last.currency, last.rejections) }
func fill<S: Store<Double>>(_ store: S, _ values: Double...) -> S {
    values.forEach { store.add($0) }
    return store
}
print(fill(PriceStore(name: "filled"), 3, 3, 4).rejections)
