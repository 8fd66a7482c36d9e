protocol Container {
    associatedtype Item
    var items: [Item] { get set }
    init()
}
extension Container {
    var isEmpty: Bool { items.isEmpty }
    mutating func put(_ item: Item) { items.append(item) }
    init<S: Sequence>(_ s: S) where S.Element == Item { self.init(); items = Array(s) }
    func map<C: Container>(as: C.Type, _ f: (Item) throws -> C.Item) rethrows -> C {
        var result = C()
        result.items = try items.map(f)
        return result
    }
}
protocol Taking: Container { mutating func take() -> Item? }

struct Stack<Item>: Taking { var items: [Item] = []; mutating func take() -> Item? { items.popLast() } }
struct FIFO<Item>: Taking { var items: [Item] = []; mutating func take() -> Item? { items.isEmpty ? nil : items.removeFirst() } }

extension Stack: CustomStringConvertible { var description: String { "bottom[" + items.map { "\($0)" }.joined(separator: " ") + "]top" } }
extension Container where Item: Equatable {
    func matches<Other: Container>(_ other: Other) -> Bool where Other.Item == Item { items == other.items }
}
extension Container where Item == String { var sentence: String { items.joined(separator: " ") + "." } }

func drain<T: Taking>(_ container: inout T) -> [T.Item] {
    var out: [T.Item] = []
    while let item = container.take() { out.append(item) }
    return out
}

final class Editor {
    private(set) var text = ""
    private var undoStack = Stack<(name: String, undo: (inout String) -> Void)>()
    func type(_ s: String) {
        text += s
        undoStack.put((name: "type \(s.count)", undo: { $0.removeLast(s.count) }))
    }
    func replace(_ a: Character, with b: Character) {
        let before = text
        text = String(text.map { $0 == a ? b : $0 })
        undoStack.put(("replace", { $0 = before }))
    }
    @discardableResult func undo() -> String? {
        guard let (name, undo) = undoStack.take() else { return nil }
        undo(&text)
        return name
    }
}

var stack = Stack(1...4), fifo = FIFO("abc")
stack.put(5)
print(stack, stack.matches(FIFO([1, 2, 3, 4, 5])), drain(&stack), drain(&fifo), stack.isEmpty)
let texts = Stack([3, 1]).map(as: FIFO<String>.self) { String(repeating: "ho", count: $0) }
print(texts.sentence, texts)
let editor = Editor()
editor.type("hello")
editor.replace("l", with: "L")
editor.type(" you")
print(editor.text)
while let name = editor.undo() { print(name, "→", editor.text.isEmpty ? "(nothing)" : editor.text) }
print(editor.undo() ?? "no more")

func balanced(_ s: String) -> Int? {
    let pairs: [Character: Character] = [")": "(", "]": "[", "}": "{"]
    var open = Stack<(Int, Character)>()
    for (i, c) in s.enumerated() {
        if pairs.values.contains(c) { open.put((i, c)) } else if let expected = pairs[c] {
            guard let (_, last) = open.take(), last == expected else { return i }
        }
    }
    return open.take()?.0
}
for s in ["([]{})", "(]", "((", "a)b", ""] { print(s.debugDescription, balanced(s).map { "fails at \($0)" } ?? "fine") }
