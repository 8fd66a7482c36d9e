protocol EditCommand { mutating func execute(on text: inout String); func undo(on text: inout String); var title: String { get } }
struct Insert: EditCommand {
    let offset: Int, string: String
    var title: String { "insert \"\(string)\"" }
    mutating func execute(on text: inout String) { text.insert(contentsOf: string, at: text.index(text.startIndex, offsetBy: offset)) }
    func undo(on text: inout String) {
        let s = text.index(text.startIndex, offsetBy: offset)
        text.removeSubrange(s..<text.index(s, offsetBy: string.count))
    }
}
struct Delete: EditCommand {
    let range: Range<Int>
    private var removed = ""
    init(_ range: Range<Int>) { self.range = range }
    var title: String { "delete \(range)" }
    mutating func execute(on text: inout String) {
        let r = text.index(text.startIndex, offsetBy: range.lowerBound)..<text.index(text.startIndex, offsetBy: range.upperBound)
        removed = String(text[r])
        text.removeSubrange(r)
    }
    func undo(on text: inout String) { text.insert(contentsOf: removed, at: text.index(text.startIndex, offsetBy: range.lowerBound)) }
}
struct Replace: EditCommand {
    let what: Character, with: Character
    private var places: [Int] = []
    init(_ what: Character, with other: Character) { self.what = what; self.with = other }
    let title = "replace"
    mutating func execute(on text: inout String) {
        places = text.enumerated().filter { $0.element == what }.map(\.offset)
        text = String(text.map { $0 == what ? with : $0 })
    }
    func undo(on text: inout String) {
        var chars = Array(text)
        for p in places { chars[p] = what }
        text = String(chars)
    }
}
struct Editor {
    private(set) var text = ""
    private var done: [any EditCommand] = [], undone: [any EditCommand] = []
    mutating func perform(_ command: any EditCommand) {
        var c = command
        c.execute(on: &text)
        done.append(c)
        undone.removeAll()
    }
    mutating func undo() -> Bool {
        guard let c = done.popLast() else { return false }
        c.undo(on: &text)
        undone.append(c)
        return true
    }
    mutating func redo() {
        guard var c = undone.popLast() else { return }
        c.execute(on: &text)
        done.append(c)
    }
    var history: String { done.map(\.title).joined(separator: "; ") }
}
var e = Editor()
e.perform(Insert(offset: 0, string: "Hello"))
e.perform(Insert(offset: 5, string: ", wörld 🌍"))
e.perform(Replace("l", with: "L"))
print(e.text)
e.perform(Delete(2..<7))
print(e.text, "|", e.history)
print(e.undo(), e.text)
print(e.undo(), e.undo(), e.text)
e.redo(); e.redo()
print(e.text)
e.perform(Insert(offset: e.text.count, string: "!"))
e.redo()
print(e.text, e.history)
while e.undo() {}
print(e.text.isEmpty, e.history.isEmpty)
