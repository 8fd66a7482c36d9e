protocol Command: AnyObject { var title: String { get }; func execute(); func undo() }
final class Document { var text = "" { didSet { history.append(text.count) } }; private(set) var history: [Int] = [] }
final class Insert: Command {
    unowned let document: Document; let addition: String
    init(_ addition: String, in document: Document) { self.addition = addition; self.document = document }
    var title: String { "insert '\(addition)'" }
    func execute() { document.text += addition }
    func undo() { document.text.removeLast(addition.count) }
}
final class Upper: Command {
    unowned let document: Document; private var before: String?
    init(in document: Document) { self.document = document }
    var title: String { "uppercase" }
    func execute() { before = document.text; document.text = document.text.uppercased() }
    func undo() { if let before { document.text = before } }
}
struct UndoManager {
    private var done: [any Command] = [], undone: [any Command] = []
    mutating func perform(_ c: some Command) { c.execute(); done.append(c); undone.removeAll() }
    mutating func undo() -> String? { guard let c = done.popLast() else { return nil }; c.undo(); undone.append(c); return c.title }
    mutating func redo() -> String? { guard let c = undone.popLast() else { return nil }; c.execute(); done.append(c); return c.title }
    var state: String { "\(done.count)/\(undone.count)" }
}
let doc = Document()
var manager = UndoManager()
manager.perform(Insert("hello", in: doc)); manager.perform(Insert(" world", in: doc)); manager.perform(Upper(in: doc))
print(doc.text, manager.state)
while let what = manager.undo() { print("undo", what, "->", doc.text.isEmpty ? "(empty)" : doc.text) }
print(manager.redo() ?? "-", doc.text, manager.state, doc.history)
manager.perform(Insert("!", in: doc))
print(manager.redo() as Any, doc.text)
