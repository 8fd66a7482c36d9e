// Commands as closures over a shared document, with undo and redo.
final class Document {
    private(set) var lines: [String] = []
    private var done: [(do: () -> Void, undo: () -> Void)] = []
    private var undone: [(do: () -> Void, undo: () -> Void)] = []

    private func perform(_ action: @escaping () -> Void, undo: @escaping () -> Void) {
        action()
        done.append((action, undo))
        undone.removeAll()
    }
    func append(_ line: String) {
        perform({ self.lines.append(line) }, undo: { self.lines.removeLast() })
    }
    func replace(_ index: Int, with line: String) {
        let old = lines[index]
        perform({ self.lines[index] = line }, undo: { self.lines[index] = old })
    }
    func undo() -> Bool {
        guard let last = done.popLast() else { return false }
        last.undo()
        undone.append(last)
        return true
    }
    func redo() -> Bool {
        guard let last = undone.popLast() else { return false }
        last.do()
        done.append(last)
        return true
    }
}
let document = Document()
document.append("one")
document.append("two")
document.replace(0, with: "ONE")
print(document.lines)
print(document.undo(), document.lines)
print(document.undo(), document.lines)
print(document.redo(), document.redo(), document.redo(), document.lines)
while document.undo() {}
print(document.lines, document.undo())
