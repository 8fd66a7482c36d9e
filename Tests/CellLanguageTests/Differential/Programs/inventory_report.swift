struct Product: Hashable { let code: String, name: String; var price: Int }
enum Movement { case received(Int, unitCost: Int), sold(Int), returned(Int), counted(Int) }
struct StockError: Error { let product: String; let wanted: Int; let available: Int }
struct Inventory {
    private(set) var stock: [Product: (quantity: Int, cost: Int)] = [:]
    private(set) var journal: [(product: Product, movement: Movement)] = []
    mutating func apply(_ movement: Movement, to product: Product) throws {
        var entry = stock[product] ?? (0, 0)
        switch movement {
        case let .received(n, unitCost: c): entry.cost = (entry.cost * entry.quantity + n * c) / max(1, entry.quantity + n); entry.quantity += n
        case .sold(let n) where n > entry.quantity: throw StockError(product: product.name, wanted: n, available: entry.quantity)
        case .sold(let n): entry.quantity -= n
        case .returned(let n): entry.quantity += n
        case .counted(let n): entry.quantity = n
        }
        stock[product] = entry
        journal.append((product, movement))
    }
    var value: Int { stock.values.map { $0.quantity * $0.cost }.reduce(0, +) }
    func low(below n: Int) -> [Product] { stock.filter { $0.value.quantity < n }.keys.sorted { $0.code < $1.code } }
}
extension String {
    func padded(_ width: Int, left: Bool = false) -> String { let gap = String(repeating: ".", count: Swift.max(0, width - count)); return left ? gap + self : self + gap }
}
let pen = Product(code: "P1", name: "Pen", price: 120), ink = Product(code: "I7", name: "Ink bottle", price: 890), pad = Product(code: "A2", name: "Pad", price: 450)
var inventory = Inventory()
let moves: [(Product, Movement)] = [(pen, .received(100, unitCost: 50)), (ink, .received(10, unitCost: 400)), (pen, .received(50, unitCost: 80)), (pen, .sold(120)), (ink, .sold(11)), (ink, .sold(9)), (pad, .returned(1)), (pad, .counted(3)), (ink, .returned(2))]
var failed: [StockError] = []
for (product, movement) in moves {
    do { try inventory.apply(movement, to: product) } catch let error as StockError { failed.append(error) } catch { fatalError("\(error)") }
}
for (product, entry) in inventory.stock.sorted(by: { $0.key.name < $1.key.name }) {
    print(product.name.padded(14) + String(entry.quantity).padded(6, left: true) + String(entry.cost * entry.quantity).padded(9, left: true))
}
print(inventory.value, inventory.low(below: 5).map(\.name), failed.map { "\($0.product): \($0.wanted) > \($0.available)" })
let perProduct = Dictionary(grouping: inventory.journal, by: \.product.code).mapValues(\.count)
print(perProduct.sorted { ($0.value, $1.key) > ($1.value, $0.key) }.map { "\($0.key)=\($0.value)" }.joined(separator: ","))
let soldUnits = inventory.journal.reduce(into: [String: Int]()) { sums, entry in if case .sold(let n) = entry.movement { sums[entry.product.name, default: 0] += n } }
print(soldUnits["Pen"] ?? 0, soldUnits["Ink bottle", default: 0], soldUnits["Pad"] as Any)
