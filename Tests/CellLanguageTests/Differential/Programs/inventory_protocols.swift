// A shop's stock: protocols with default implementations, generics over them, and errors.
protocol Stockable: Hashable, CustomStringConvertible {
    var sku: String { get }
    var unitPrice: Int { get }
}
extension Stockable {
    var description: String { "\(sku)@\(unitPrice)" }
}
struct Bolt: Stockable { let sku: String; var unitPrice = 5 }
struct Gear: Stockable { let sku: String; let teeth: Int; var unitPrice: Int { teeth * 2 } }

enum StockError: Error, CustomStringConvertible {
    case short(sku: String, missing: Int)
    case unknown(String)
    var description: String {
        switch self {
        case let .short(sku, missing): "\(missing) of \(sku) missing"
        case .unknown(let sku): "no \(sku)"
        }
    }
}

struct Warehouse<Item: Stockable> {
    private var counts: [Item: Int] = [:]
    private(set) var log: [String] = []

    mutating func add(_ item: Item, count: Int = 1) {
        counts[item, default: 0] += count
        log.append("+\(count) \(item)")
    }
    mutating func take(_ item: Item, count: Int) throws -> Int {
        guard let have = counts[item] else { throw StockError.unknown(item.sku) }
        guard have >= count else { throw StockError.short(sku: item.sku, missing: count - have) }
        counts[item] = have == count ? nil : have - count
        return count * item.unitPrice
    }
    var value: Int { counts.reduce(0) { $0 + $1.key.unitPrice * $1.value } }
    subscript(sku: String) -> Int? { counts.first { $0.key.sku == sku }?.value }
}
var bolts = Warehouse<Bolt>()
bolts.add(Bolt(sku: "M4"), count: 100)
bolts.add(Bolt(sku: "M8", unitPrice: 9), count: 20)
bolts.add(Bolt(sku: "M4"))
print(bolts.value, bolts["M4"] ?? 0, bolts["M9"] as Any)
for (item, count) in [(Bolt(sku: "M4"), 1), (Bolt(sku: "M8", unitPrice: 9), 25), (Bolt(sku: "M3"), 1)] {
    do { print("sold for", try bolts.take(item, count: count)) }
    catch let error as StockError { print("failed:", error) }
}
var gears = Warehouse<Gear>()
gears.add(Gear(sku: "G12", teeth: 12), count: 3)
print(gears.value, gears.log, bolts.log.count)
