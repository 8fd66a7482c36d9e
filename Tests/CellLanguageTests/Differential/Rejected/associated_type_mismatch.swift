protocol Source {
    associatedtype Item
    func next() -> Item
}
struct Dice: Source { func next() -> Int { 4 } }
struct Words: Source { func next() -> String { "w" } }
func sum<A: Source, B: Source>(_ a: A, _ b: B) -> [A.Item] where A.Item == B.Item {
    [a.next(), b.next()]
}
print(sum(Dice(), Dice()))
print(sum(Dice(), Words()))
