protocol Component { var id: String { get } }
protocol Drawable: Component { func draw() -> String }
protocol Clickable: Component { mutating func click() -> Int }
struct Label: Drawable { let id: String; func draw() -> String { "[\(id)]" } }
struct Button: Drawable, Clickable {
    let id: String
    var clicks = 0
    func draw() -> String { "<\(id):\(clicks)>" }
    mutating func click() -> Int { clicks += 1; return clicks }
}
var parts: [any Component] = [Label(id: "title"), Button(id: "ok"), Button(id: "no", clicks: 4)]
for i in parts.indices {
    if var c = parts[i] as? any Clickable {
        print(c.click())
        parts[i] = c
    }
}
print(parts.compactMap { ($0 as? any Drawable)?.draw() }.joined())
func kind(_ value: Any) -> String {
    switch value {
    case let b as Button where b.clicks > 2: "busy \(b.id)"
    case is Button: "button"
    case let d as any Drawable: "drawable \(d.draw())"
    case let n as Int: "int \(n)"
    case let (a, b) as (Int, String): "pair \(a)\(b)"
    case let f as (Int) -> Int: "function \(f(2))"
    case Optional<Any>.none: "nil"
    default: "other \(type(of: value))"
    }
}
let things: [Any] = parts + [3, (1, "x"), { (n: Int) in n * n }, 2.5, [1]]
for t in things { print(kind(t)) }
