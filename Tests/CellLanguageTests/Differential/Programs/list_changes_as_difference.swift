let old = ["apple", "banana", "cherry", "date"]
let new = ["banana", "cherry", "elderberry", "date", "fig"]
let changes = new.difference(from: old)
for change in changes {
    switch change {
    case .remove(let offset, let element, _): print("- \(element) at \(offset)")
    case .insert(let offset, let element, _): print("+ \(element) at \(offset)")
    }
}
print(changes.count, changes.insertions.count, changes.removals.count, changes.isEmpty)
if let patched = old.applying(changes) { print(patched == new, patched) }
print(changes)
let inverse = changes.inverse()
print(new.applying(inverse) ?? [])
let moved = [1, 2, 3, 4, 5].difference(from: [5, 1, 2, 3, 4]).inferringMoves()
for change in moved {
    switch change {
    case let .remove(offset, element, associated): print("remove", element, offset, associated as Any)
    case let .insert(offset, element, associated): print("insert", element, offset, associated as Any)
    }
}
let text = "kitten", other = "sitting"
let d = other.difference(from: text)
print(d.insertions.count + d.removals.count, text.applying(d) ?? "none")
print([1, 2].applying([4, 5].difference(from: [1, 2]))!)
print([1].applying([4, 5].difference(from: [1, 2, 3])) as Any)
let caseless = ["A", "b"].difference(from: ["a", "B", "c"]) { $0.lowercased() == $1.lowercased() }
print(caseless.count, caseless.first!)
func summary<T>(_ d: CollectionDifference<T>) -> String { "+\(d.insertions.count) -\(d.removals.count)" }
print(summary(d), summary(changes))
let same = old.difference(from: old)
print(same.isEmpty, same)
