// Members of one type that an extension of a protocol gives it, where a generic parameter is wanted.
protocol Style { var tag: String { get } }
struct Bold: Style { let tag = "b" }
struct Size: Style { var n: Int; var tag: String { "s\(n)" } }
extension Style where Self == Bold { static var bold: Bold { Bold() } }
extension Style where Self == Size {
    static func size(_ n: Int) -> Size { Size(n: n) }
    static var large: Size { .size(40) }
}
func styled<S: Style>(_ text: String, _ style: S) -> String { "<\(style.tag)>\(text) \(S.self)" }
func two(_ a: some Style, _ b: some Style) -> String { a.tag + b.tag }
struct Label<S: Style> {
    var style: S
    init(_ style: S) { self.style = style }
}
print(styled("x", .bold), styled("y", .size(3)), two(.large, .bold), styled("z", Bold()))
let label = Label(.size(7))
print(label.style.n, type(of: label), Label(.bold).style.tag)
let s: Size = .large
print(s.n)
