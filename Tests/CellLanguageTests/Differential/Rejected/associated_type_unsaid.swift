protocol Store {
    associatedtype Entry
    var entries: [Entry] { get }
}
struct Names: Store {
    let entries = ["a", "b"]
}
print(Names().entries.count)
struct Single: Store {
    let entries = 5
}
print(Single())
