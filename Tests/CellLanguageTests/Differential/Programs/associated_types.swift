protocol Container {
    associatedtype Item
    var count: Int { get }
    mutating func append(_ item: Item)
    subscript(i: Int) -> Item { get }
}
extension Container {
    var isEmpty: Bool { count == 0 }
    func all() -> [Item] { (0..<count).map { self[$0] } }
}
extension Container where Item: Equatable {
    func contains(_ item: Item) -> Bool { all().contains(item) }
}
struct Stack<Element>: Container {
    private var items: [Element] = []
    init() {}
    init(_ items: [Element]) { self.items = items }
    var count: Int { items.count }
    mutating func append(_ item: Element) { items.append(item) }
    subscript(i: Int) -> Element { items[i] }
    mutating func pop() -> Element? { items.popLast() }
}
struct Letters: Container {
    typealias Item = Character
    var text = ""
    var count: Int { text.count }
    mutating func append(_ item: Character) { text.append(item) }
    subscript(i: Int) -> Character { Array(text)[i] }
}
func same<A: Container, B: Container>(_ a: A, _ b: B) -> Bool where A.Item == B.Item, A.Item: Equatable {
    guard a.count == b.count else { return false }
    for i in 0..<a.count where a[i] != b[i] { return false }
    return true
}
func fill<C: Container>(_ c: inout C, with items: [C.Item]) { for i in items { c.append(i) } }
var stack = Stack<Int>()
fill(&stack, with: [1, 2, 3])
print(stack.all(), stack.contains(2), stack.isEmpty, stack.pop() ?? 0)
var letters = Letters()
fill(&letters, with: ["a", "b"])
print(letters.text, letters.contains("z"))
print(same(letters, Stack<Character>(["a", "b"])))
print(same(stack, Stack([1, 2])))
