struct Money: CustomStringConvertible {
    let cents: Int
    var description: String { "\(cents / 100).\(cents % 100 < 10 ? "0" : "")\(cents % 100) €" }
}
struct Item { let name: String; let price: Money; let tags: [String]; let note: String? }
let item = Item(name: "Tea", price: Money(cents: 305), tags: ["hot", "green"], note: nil)
print(item)
print(Money(cents: 5), [Money(cents: 99)], "costs \(item.price)")
enum Level: Int { case low = 1, high = 5 }
print(Level.high, Level.high.rawValue, Level(rawValue: 1) as Any, Level(rawValue: 2) as Any)
print((1, "a", 2.5), (x: 1, y: "b"), [Int](), [String: Int](), ["k": [1]])
let nested: [Int?] = [1, nil]
print(nested, Optional("text") as Any, 1...3, 0..<2)
print(true, "é", Character("x"), ["c": Character("y")])
