// A property without annotation says by its value what an associated type is.
protocol Container {
    associatedtype Item
    var items: [Item] { get }
    func first(matching test: (Item) -> Bool) -> Item?
}
extension Container {
    func first(matching test: (Item) -> Bool) -> Item? {
        for item in items where test(item) { return item }
        return nil
    }
    var count: Int { items.count }
}
struct Names: Container {
    let items = ["x", "yy", "zzz"]
}
struct Limits: Container {
    var items = makeLimits(upTo: 4)
}
func makeLimits(upTo end: Int) -> [Double] { (1...end).map { Double($0) / 2 } }
func longest(_ names: Names) -> Names.Item { names.items.max { $0.count < $1.count } ?? "" }
func total<C: Container>(_ container: C) -> C.Item where C.Item: Numeric { container.items.reduce(0, +) }

print(Names().first(matching: { $0.count > 1 }) ?? "-", Names().count)
print(longest(Names()), total(Limits()))
print(Limits().first { $0 > 1 } as Any)
let all: [any Container] = [Names(), Limits()]
print(all.map(\.count))

protocol Setting {
    associatedtype Value
    var value: Value { get set }
    static var standard: Value { get }
}
struct Volume: Setting {
    var value = 5
    static let standard = 3
    mutating func reset() { value = Self.standard }
}
struct Title: Setting {
    lazy var shown = value.uppercased()
    var value = "intro"
    static var standard: String { "untitled" }
}
func changed<S: Setting>(_ setting: S, to value: S.Value) -> S {
    var copy = setting
    copy.value = value
    return copy
}
var volume = changed(Volume(), to: 9)
print(volume.value)
volume.reset()
var title = changed(Title(), to: "end")
print(volume.value, title.shown, Volume.Value.self, Title.Value.self)
