// A list zipper (cursor) driving a small playlist player.
struct Zipper<Element> {
    private var before: [Element]      // nearest element last
    private(set) var focus: Element
    private var after: [Element]       // nearest element last

    init?(_ elements: [Element], at index: Int = 0) {
        guard elements.indices.contains(index) else { return nil }
        before = Array(elements.prefix(upTo: index))
        focus = elements[index]
        after = elements.suffix(from: index + 1).reversed()
    }

    init(_ first: Element, _ rest: Element...) {
        (before, focus, after) = ([], first, rest.reversed())
    }

    enum Direction { case forward, backward }

    @discardableResult
    mutating func move(_ direction: Direction, wrapping: Bool = false) -> Bool {
        func step(from a: inout [Element], to b: inout [Element]) -> Bool {
            if a.isEmpty {
                guard wrapping, !b.isEmpty else { return false }
                swap(&a, &b)
                a.append(focus)
                a.reverse()
                focus = a.removeLast()
                return true
            }
            b.append(focus)
            focus = a.removeLast()
            return true
        }
        return direction == .forward ? step(from: &after, to: &before) : step(from: &before, to: &after)
    }

    mutating func modify(_ change: (inout Element) -> Void) { change(&focus) }
    mutating func insertAfter(_ element: Element) { after.append(element) }

    mutating func remove() -> Element? {
        guard let replacement = after.popLast() ?? before.popLast() else { return nil }
        defer { focus = replacement }
        return focus
    }

    func map<T>(_ f: (Element) -> T) -> Zipper<T> {
        var result = Zipper<T>(f(focus))
        (result.before, result.after) = (before.map(f), after.map(f))
        return result
    }
    var all: [Element] { before + [focus] + after.reversed() }
    var index: Int { before.count }
}

extension Zipper: CustomStringConvertible {
    var description: String {
        all.enumerated().map { i, e in i == index ? "[\(e)]" : "\(e)" }.joined(separator: " ")
    }
}

var songs = Zipper("Intro", "Blues", "Waltz", "Outro")
print(songs)
while songs.move(.forward) { print(songs) }
songs.move(.forward, wrapping: true); print("wrapped:", songs)
songs.move(.forward); songs.insertAfter("Tango"); songs.modify { $0 += "*" }; print(songs)
print("removed", songs.remove() ?? "nothing", "->", songs, songs.map(\.count))
print(Zipper([1, 2, 3], at: 7) == nil ? "no such index" : "?", Zipper([1, 2, 3], at: 2)!.index)
while let gone = songs.remove() { print("-", gone, songs) }
