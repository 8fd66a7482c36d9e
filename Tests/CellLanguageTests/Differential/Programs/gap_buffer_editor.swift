// A text editor's buffer with commands as an enum with payloads, cursor and undo.
struct Buffer: CustomStringConvertible {
    private var before: [Character] = [], after: [Character] = []
    var cursor: Int { before.count }
    var text: String { String(before) + String(after.reversed()) }
    var description: String { String(before) + "|" + String(after.reversed()) }

    mutating func insert(_ text: String) { before += text }
    mutating func move(by distance: Int) {
        if distance < 0 {
            for _ in 0..<min(-distance, before.count) { after.append(before.removeLast()) }
        } else {
            for _ in 0..<min(distance, after.count) { before.append(after.removeLast()) }
        }
    }
    @discardableResult mutating func delete(_ count: Int) -> String {
        let removed = before.suffix(count)
        before.removeLast(removed.count)
        return String(removed)
    }
}

enum Command {
    case type(String), move(Int), delete(Int), wordLeft, replaceAll(String, with: String), undo
}

struct Editor {
    private(set) var buffer = Buffer()
    private var undoStack: [Buffer] = []
    private(set) var clipboard: [String] = []

    mutating func run(_ command: Command) -> Bool {
        if case .undo = command {
            guard let last = undoStack.popLast() else { return false }
            buffer = last
            return true
        }
        let saved = buffer
        switch command {
        case .type(let text): buffer.insert(text)
        case .move(let distance): buffer.move(by: distance)
        case .delete(let count): clipboard.append(buffer.delete(count))
        case .wordLeft:
            let characters = Array(buffer.text)
            var place = buffer.cursor
            while place > 0, characters[place - 1] == " " { place -= 1 }
            while place > 0, characters[place - 1] != " " { place -= 1 }
            buffer.move(by: place - buffer.cursor)
        case .replaceAll(let old, let new):
            guard buffer.text.contains(old) else { return false }
            let parts = buffer.text.split(separator: old, omittingEmptySubsequences: false)
            buffer = Buffer()
            buffer.insert(parts.joined(separator: new))
        case .undo: break
        }
        undoStack.append(saved)
        return true
    }
}

var editor = Editor()
let commands: [Command] = [
    .type("hello wörld"), .move(-5), .type("big "), .wordLeft, .delete(2), .move(99), .delete(100), .undo, .undo,
    .replaceAll("l", with: "LL"), .replaceAll("zz", with: ""), .undo, .undo, .move(3), .type("👍🏽"), .move(-1), .delete(1),
]
for command in commands {
    let done = editor.run(command)
    print(done ? "+" : "-", editor.buffer, editor.buffer.cursor)
}
print(editor.clipboard, editor.buffer.text.count)
