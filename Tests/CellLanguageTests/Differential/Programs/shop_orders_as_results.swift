enum StockError: Error, Equatable {
    case unknownItem(String)
    case insufficient(item: String, wanted: Int, available: Int)
    case closed
}
protocol Warehouse: AnyObject {
    var isOpen: Bool { get set }
    func take(_ count: Int, of item: String) throws -> Double
}
extension Warehouse {
    func takeAll(_ orders: [(String, Int)]) -> [Result<Double, Error>] {
        orders.map { order in Result { try take(order.1, of: order.0) } }
    }
}
class Shop: Warehouse {
    var isOpen = true
    private var stock: [String: (count: Int, price: Double)]
    init(_ stock: [String: (count: Int, price: Double)]) { self.stock = stock }
    func take(_ count: Int, of item: String) throws -> Double {
        guard isOpen else { throw StockError.closed }
        guard let entry = stock[item] else { throw StockError.unknownItem(item) }
        guard entry.count >= count else { throw StockError.insufficient(item: item, wanted: count, available: entry.count) }
        stock[item]!.count -= count
        return entry.price * Double(count)
    }
    deinit { print("shop gone with", stock.keys.sorted()) }
}
var shop: Shop? = Shop(["apple": (3, 0.5), "pear": (10, 0.25), "fig": (0, 2)])
for result in shop!.takeAll([("apple", 2), ("fig", 1), ("kiwi", 1), ("pear", 4), ("apple", 2)]) {
    switch result {
    case .success(let price) where price > 0.99: print("paid", price, "(a lot)")
    case .success(let price): print("paid", price)
    case .failure(StockError.unknownItem(let name)): print("no \(name)")
    case .failure(let StockError.insufficient(item, wanted, available)): print("\(item): \(available) < \(wanted)")
    case .failure(let error): print("other", error)
    }
}
shop?.isOpen.toggle()
do { _ = try shop?.take(1, of: "pear") } catch let e as StockError where e == .closed { print("closed:", e) } catch { print("?") }
let tried = try? shop?.take(1, of: "pear")
print(tried as Any, (try? shop?.take(0, of: "x")) == nil)
shop = nil
func retry<T>(_ times: Int, _ body: (Int) throws -> T) rethrows -> T {
    for attempt in 1..<times { if let value = try? body(attempt) { return value } }
    return try body(times)
}
do {
    print(try retry(3) { n in if n < 3 { throw StockError.closed }; return "third" })
    print(try retry(2) { _ -> Int in throw StockError.unknownItem("z") })
} catch { print("gave up:", error) }
