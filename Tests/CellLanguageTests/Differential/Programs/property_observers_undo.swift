// A document with observers, lazy statistics and an undo stack of closures.
struct Style: Equatable { var size = 12.0, isBold = false }

final class Document {
    var title: String {
        willSet { changes.append("title \(title) → \(newValue)") }
        didSet { if title.isEmpty { title = oldValue } }
    }
    var lines: [String] = [] { didSet { revision += 1 } }
    var style = Style() {
        didSet {
            guard style != oldValue else { return }
            changes.append("style \(oldValue.size)/\(style.size)")
        }
    }
    private(set) var revision = 0
    private(set) var changes: [String] = []
    private var undoStack: [() -> Void] = []
    lazy var summary: String = { "\(title): \(lines.count) lines at first look" }()

    init(title: String) { self.title = title }

    var text: String {
        get { lines.joined(separator: "\n") }
        set { lines = newValue.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }
    }

    subscript(line: Int) -> String {
        get { lines.indices.contains(line) ? lines[line] : "" }
        set {
            let old = lines
            undoStack.append { [unowned self] in self.lines = old }
            while lines.count <= line { lines.append("") }
            lines[line] = newValue
        }
    }

    func undo() -> Bool {
        guard let action = undoStack.popLast() else { return false }
        action()
        return true
    }
}

let document = Document(title: "Notes")
document.title = ""
document.title = "Plan"
document.text = "one\ntwo"
print(document.title, document.revision, document.summary)
document[3] = "four"
document[0] += "!"
print(document.lines, document.revision, document.summary)
document.style.size *= 2
document.style.isBold = false
document.style = Style(size: 24)
while document.undo() { print("undone to", document.lines) }
print(document[9].isEmpty, document.changes)

struct Thermostat {
    static var adjustments = 0
    var target: Int = 20 {
        didSet {
            target = min(max(target, 5), 30)
            Thermostat.adjustments += target == oldValue ? 0 : 1
        }
    }
}
var rooms = ["kitchen": Thermostat(), "bath": Thermostat(target: 50)]
for change in [3, 100, -200] { rooms["kitchen"]?.target += change }
rooms["bath", default: Thermostat()].target -= 1
print(rooms["kitchen"]!.target, rooms["bath"]!.target, Thermostat.adjustments)
