struct Style { var bold = false; var width: Int? = nil; var fill: Character = " " }
func format(_ text: String, style: Style = Style(), prefix: String = "", suffix: String? = nil) -> String {
    var result = prefix + text + (suffix ?? prefix)
    if let width = style.width, result.count < width {
        result += String(repeating: style.fill, count: width - result.count)
    }
    return style.bold ? "**\(result)**" : result
}
print(format("plain"), format("quoted", prefix: "'"), format("both", prefix: "<", suffix: ">"))
print(format("wide", style: Style(width: 8, fill: ".")), format("b", style: .init(bold: true)))
func range(from start: Int = 0, to end: Int, by step: Int = 1) -> [Int] { Array(stride(from: start, to: end, by: step)) }
print(range(to: 4), range(from: 2, to: 9, by: 3))
var calls = 0
func nextId() -> Int { calls += 1; return calls }
func register(_ name: String, id: Int = nextId(), tags: String...) -> String { "\(id):\(name)\(tags)" }
print(register("a"), register("b", id: 77), register("c", tags: "x", "y"), calls)
func sum(_ numbers: Int..., scale: Int = 1) -> Int { numbers.reduce(0, +) * scale }
print(sum(), sum(1, 2, 3), sum(1, 2, scale: 10))
func log(_ message: @autoclosure () -> String, if condition: Bool = true) { if condition { print("log:", message()) } }
log("made \(nextId())")
log("never \(nextId())", if: false)
print(calls)
class Window {
    var title: String, size: (width: Int, height: Int)
    init(title: String = "Untitled", size: (width: Int, height: Int) = (640, 480)) {
        self.title = title
        self.size = size
    }
    func resized(width: Int? = nil, height: Int? = nil) -> Window {
        Window(title: title, size: (width ?? size.width, height ?? size.height))
    }
}
let window = Window().resized(height: 100)
print(window.title, window.size, Window(title: "Main").resized(width: 1).size)
