protocol Holder { associatedtype Item; var items: [Item] { get } }
extension Holder where Item: Numeric {
    func sum() -> Item { items.reduce(0, +) }
}
struct Texts: Holder { let items: [String] }
struct Ints: Holder { let items: [Int] }

print(Ints(items: [1, 2]).sum())
print(Texts(items: ["a"]).sum())
