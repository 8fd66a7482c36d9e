enum Event {
    case key(Character, shift: Bool)
    case click(x: Int, y: Int)
    case scroll(Double)
    case quit
}
let events: [Event] = [.key("a", shift: true), .click(x: 3, y: 4), .scroll(-1.5), .quit, .key("b", shift: false), .click(x: 0, y: 9)]
for case .click(let x, let y) in events where x > 0 { print("click", x + y) }
for case let .key(c, shift) in events { print(shift ? c.uppercased() : String(c)) }
if case .scroll(let amount) = events[2], amount < 0 { print("down", amount) }
func keyCount(_ list: [Event]) -> Int {
    var n = 0
    for e in list { if case .key = e { n += 1 } }
    return n
}
print(keyCount(events))
func firstClick(_ list: [Event]) -> Int? {
    for e in list {
        guard case let .click(x: x, y: _) = e else { continue }
        return x
    }
    return nil
}
print(firstClick(events) ?? -1)
let optionals: [Int?] = [1, nil, 3]
for case let n? in optionals { print(n) }
for case .none in optionals { print("none") }
let pair: (Int?, String?) = (4, nil)
switch pair {
case (let n?, let s?): print(n, s)
case (let n?, nil): print("only", n)
case (nil, _): print("nothing")
}
let nested: Int?? = .some(nil)
switch nested {
case .some(.some(let v)): print(v)
case .some(.none): print("inner nil")
case .none: print("outer nil")
}
let point = (2, -2)
switch point {
case (0, 0): print("origin")
case let (x, y) where x == -y: print("diagonal", x, y)
case (_, 0), (0, _): print("axis")
case (-2...2, -2...2): print("near")
default: print("far")
}
let command = "go north"
switch command.split(separator: " ").map(String.init) {
case let parts where parts.count == 2 && parts[0] == "go": print("going", parts[1])
case ["quit"]: print("bye")
default: print("?")
}
