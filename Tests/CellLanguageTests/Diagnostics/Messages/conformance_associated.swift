protocol Store {
    associatedtype Entry: Comparable
    var entries: [Entry] { get }
}
struct Mark {
    var value = 1
}
struct Marks: Store {
    let entries = [Mark()]
}
struct Single: Store {
    let entries = 5
}
